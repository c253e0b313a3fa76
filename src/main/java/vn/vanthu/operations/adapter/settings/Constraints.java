package vn.vanthu.operations.adapter.settings;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Holds one setting against the annotations of its record component. */
final class Constraints {

    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    private Constraints() {}

    /** Spring keeps a default on the parameter of the record's constructor. */
    static boolean hasDefault(RecordComponent component) {
        return Arrays.stream(component.getDeclaringRecord().getDeclaredConstructors())
                .flatMap(constructor -> Arrays.stream(constructor.getParameters()))
                .anyMatch(parameter -> parameter.getName().equals(component.getName())
                        && parameter.isAnnotationPresent(DefaultValue.class));
    }

    /**
     * @param value null when the setting is not set
     * @return what is expected instead
     */
    static Optional<String> broken(RecordComponent component, Object value) {
        if (value == null && component.getType().isPrimitive()) {
            return Optional.of(expected(component));
        }
        return VALIDATOR.validateValue(component.getDeclaringRecord(), component.getName(), value).stream()
                .findFirst()
                .map(violation -> words(violation, component));
    }

    private static String words(ConstraintViolation<?> violation, RecordComponent component) {
        return violation.getMessage().startsWith("expected ") ? violation.getMessage() : expected(component);
    }

    private static String expected(RecordComponent component) {
        Field field = field(component);
        Min least = field.getAnnotation(Min.class);
        Max most = field.getAnnotation(Max.class);
        if (least != null && most != null) {
            return "expected " + least.value() + " to " + most.value();
        }
        return field.isAnnotationPresent(Email.class) ? "expected a mail address" : "expected a value";
    }

    private static Field field(RecordComponent component) {
        try {
            return component.getDeclaringRecord().getDeclaredField(component.getName());
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException("every record component has a field", e);
        }
    }
}
