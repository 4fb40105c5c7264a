package screen;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;

/**
 * Takes seconds: starts processes, a server, a terminal or a browser, runs whole journeys of
 * commands, or reads hundreds of files or makes thousands of reviews. {@code mvn test} leaves it
 * out, {@code scripts/test} and CI run it.
 */
@Tag("slow")
@net.jqwik.api.Tag("slow")
@Inherited
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Slow {}
