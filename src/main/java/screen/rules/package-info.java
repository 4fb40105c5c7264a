/**
 * Rules that remove records before screening. {@link screen.rules.RuleHits} finds which reports
 * each rule of the protocol hits; {@code screen.outcome} decides which of these are removed, as a
 * person's vote outweighs a rule.
 */
@NullMarked
package screen.rules;

import org.jspecify.annotations.NullMarked;
