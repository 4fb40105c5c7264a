/**
 * The proof that AI may screen records out: {@link screen.ai.certificate.AiCertificate} compares
 * its plan with what people found among the records drawn, by the exact limits of {@link
 * screen.ai.certificate.SensitivityLimits}. Plain Java, no I/O.
 */
@NullMarked
package screen.ai.certificate;

import org.jspecify.annotations.NullMarked;
