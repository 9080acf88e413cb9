package vn.gov.quangtri.cchc.kit.http;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.BeanParam;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import vn.gov.quangtri.cchc.kit.base.Violation;

/**
 * What Bean Validation found, as violations: the pointer leads into the body (or is {@code /name} of a parameter), the rule is the
 * annotation's name in kebab case, the arguments are the annotation's.
 */
final class BeanViolations {

    private static final Logger LOG = Logger.getLogger(BeanViolations.class);

    private static final Map<String, List<String>> ARGUMENTS = Map.of(
            "size", List.of("min", "max"),
            "length", List.of("min", "max"),
            "min", List.of("value"),
            "max", List.of("value"),
            "decimal-min", List.of("value"),
            "decimal-max", List.of("value"),
            "digits", List.of("integer", "fraction"),
            "pattern", List.of("regexp"));

    private BeanViolations() {}

    /** A broken rule of what came in is the caller's; one of an entity or an answer is ours. */
    static Problem problem(ConstraintViolationException e) {
        boolean ours = e.getConstraintViolations().stream().anyMatch(v -> !isOfRequest(v));
        if (ours) {
            LOG.error("Constraints broken inside: " + e.getConstraintViolations());
            return Problem.of(500, "internal");
        }
        return Problem.of(422, "invalid")
                .withViolations(e.getConstraintViolations().stream()
                        .map(BeanViolations::violation)
                        .sorted(Comparator.comparing(Violation::pointer).thenComparing(Violation::rule))
                        .toList());
    }

    private static boolean isOfRequest(ConstraintViolation<?> violation) {
        List<Path.Node> nodes = nodes(violation);
        return nodes.size() > 1
                && nodes.get(0).getKind() == ElementKind.METHOD
                && nodes.get(1).getKind() != ElementKind.RETURN_VALUE
                && violation.getRootBeanClass() != null
                && isResource(violation.getRootBeanClass());
    }

    private static boolean isResource(Class<?> type) {
        return lineage(type).anyMatch(c -> c.isAnnotationPresent(jakarta.ws.rs.Path.class));
    }

    private static Violation violation(ConstraintViolation<?> violation) {
        String rule = kebab(violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName());
        Map<String, Object> attributes = violation.getConstraintDescriptor().getAttributes();
        Object[] args = ARGUMENTS.getOrDefault(rule, List.of()).stream()
                .map(attributes::get)
                .toArray();
        return Violation.of(pointer(violation), rule, args);
    }

    private static String pointer(ConstraintViolation<?> violation) {
        List<Path.Node> nodes = nodes(violation);
        StringBuilder pointer = new StringBuilder(parameter(violation, nodes));
        for (Path.Node node : nodes.subList(2, nodes.size())) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            } else if (node.getKey() != null) {
                pointer.append('/').append(node.getKey());
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                pointer.append('/').append(node.getName());
            }
        }
        return pointer.toString();
    }

    /** Empty for the body and for a bean of parameters. */
    private static String parameter(ConstraintViolation<?> violation, List<Path.Node> nodes) {
        List<Class<?>> types = nodes.get(0).as(Path.MethodNode.class).getParameterTypes();
        int index = nodes.get(1).as(Path.ParameterNode.class).getParameterIndex();
        return method(violation.getRootBeanClass(), nodes.get(0).getName(), types)
                .map(method -> method.getParameterAnnotations()[index])
                .flatMap(Arrays::stream)
                .filter(BeanViolations::namesParameter)
                .findFirst()
                .map(annotation -> "/" + name(annotation, nodes.get(1).getName()))
                .orElse("");
    }

    private static boolean namesParameter(Annotation annotation) {
        String type = annotation.annotationType().getName();
        return !(annotation instanceof BeanParam)
                && (type.startsWith("jakarta.ws.rs.") && type.endsWith("Param")
                        || type.startsWith("org.jboss.resteasy.reactive.Rest"));
    }

    private static String name(Annotation annotation, String otherwise) {
        try {
            Object value = annotation.annotationType().getMethod("value").invoke(annotation);
            return value.toString().isEmpty() ? otherwise : value.toString();
        } catch (ReflectiveOperationException e) {
            return otherwise;
        }
    }

    private static Stream<Method> method(Class<?> type, String name, List<Class<?>> parameters) {
        return lineage(type)
                .flatMap(c -> Arrays.stream(c.getDeclaredMethods()))
                .filter(m -> m.getName().equals(name)
                        && Arrays.asList(m.getParameterTypes()).equals(parameters));
    }

    /** The class and those above it: what is running may be a subclass that the container made. */
    private static Stream<Class<?>> lineage(Class<?> type) {
        return Stream.iterate(type, c -> c != null && c != Object.class, Class::getSuperclass);
    }

    private static List<Path.Node> nodes(ConstraintViolation<?> violation) {
        List<Path.Node> nodes = new ArrayList<>();
        violation.getPropertyPath().forEach(nodes::add);
        return nodes;
    }

    private static String kebab(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    }
}
