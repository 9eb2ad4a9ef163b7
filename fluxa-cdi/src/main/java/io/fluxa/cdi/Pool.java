package io.fluxa.cdi;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE;

import jakarta.enterprise.util.AnnotationLiteral;
import jakarta.inject.Qualifier;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Chooses a pool to inject by its code: {@code @Inject @Pool("logs") MysqlPool logs;}, {@code @Inject @Pool RedisPool redis;}. */
@Documented
@Qualifier
@Retention(RetentionPolicy.RUNTIME)
@Target({FIELD, METHOD, PARAMETER, TYPE})
public @interface Pool {

    /** The pool code. */
    String value() default "default";

    /** The qualifier as an object, for programmatic lookup: {@code pools.select(Pool.Literal.of("logs"))}. */
    final class Literal extends AnnotationLiteral<Pool> implements Pool {

        private static final long serialVersionUID = 1L;

        private final String value;

        private Literal(String value) {
            this.value = value;
        }

        /** The qualifier of the pool with a code. */
        public static Literal of(String value) {
            return new Literal(value);
        }

        @Override
        public String value() {
            return value;
        }
    }
}
