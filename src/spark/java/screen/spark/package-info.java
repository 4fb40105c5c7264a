/**
 * The search for duplicates on Apache Spark, with the same result as on one machine: {@link
 * screen.spark.SparkDedupe} is the main class that {@code spark-submit} starts.
 *
 * <p>{@code RecordInput} reads records; {@code NumberedRecords} sorts them by id and numbers them.
 * {@code CandidateStep} finds the pairs that share a key, {@code ComparisonStep} compares them,
 * {@code ConnectedRecords} finds the connected components, {@code SetStep} decides on each
 * component, and {@code QuestionStep} lists the pairs that a person must rule on. Every rule is a
 * function of {@code screen.duplicates}; here is only how rows move.
 */
@NullMarked
package screen.spark;

import org.jspecify.annotations.NullMarked;
