/**
 * {@code records/ai}: the votes of AI, each run in a folder of its own with its provenance and its
 * prompt. {@link screen.folder.ai.AiFolder} reads them and takes new ones.
 */
@NullMarked
package screen.folder.ai;

import org.jspecify.annotations.NullMarked;
