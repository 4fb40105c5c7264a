/** The files of extracted values: {@link screen.folder.extraction.ExtractionFiles}. */
@org.jspecify.annotations.NullMarked
package screen.folder.extraction;
