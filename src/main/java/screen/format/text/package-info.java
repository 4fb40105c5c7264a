/**
 * From bytes to lines of text. {@link screen.format.text.ExportText} opens a file: it is unpacked
 * within limits, its encoding recognised and its text decoded. {@link
 * screen.format.text.OtherContent} names the kind of a file that is no export.
 */
@NullMarked
package screen.format.text;

import org.jspecify.annotations.NullMarked;
