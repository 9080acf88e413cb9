package vn.gov.quangtri.cchc.task.evidence;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.net.URI;
import java.net.URISyntaxException;

/** An address that a reader may follow without harm: http or https, a host, no user's name or password, nothing invisible in it. */
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = WebAddress.Check.class)
@interface WebAddress {

    String message() default "{web-address}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Null is left to {@code @NotNull}. */
    class Check implements ConstraintValidator<WebAddress, String> {

        @Override
        public boolean isValid(String text, ConstraintValidatorContext context) {
            return text == null || isWebAddress(text);
        }

        private static boolean isWebAddress(String text) {
            try {
                URI uri = new URI(text);
                boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
                return web
                        && uri.getHost() != null
                        && uri.getUserInfo() == null
                        && text.codePoints()
                                .noneMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT);
            } catch (URISyntaxException broken) {
                return false;
            }
        }
    }
}
