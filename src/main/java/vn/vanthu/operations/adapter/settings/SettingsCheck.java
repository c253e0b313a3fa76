package vn.vanthu.operations.adapter.settings;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.boot.context.properties.bind.BindResult;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.PropertySourcesPlaceholdersResolver;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.ResolvableType;
import org.springframework.core.env.Environment;
import vn.vanthu.document.VietnameseText;

/** Binds each setting by itself before anything starts, so that one start tells of every mistake. Values are not shown. */
public final class SettingsCheck {

    private final Binder binder;
    private final Set<String> problems = new TreeSet<>();

    private SettingsCheck(Environment environment) {
        this.binder = binder(environment);
    }

    /**
     * @param settings records by their prefix
     * @return one sentence a wrong setting, in order of names; empty when all is well
     */
    public static List<String> problems(Environment environment, List<Prefixed> settings) {
        SettingsCheck check = new SettingsCheck(environment);
        settings.forEach(check::whole);
        return new ArrayList<>(check.problems);
    }

    /** As the service binds its settings later. */
    static Binder binder(Environment environment) {
        ApplicationConversionService conversion = new ApplicationConversionService();
        conversion.addConverter(new PathGiven());
        return new Binder(
                ConfigurationPropertySources.get(environment),
                new PropertySourcesPlaceholdersResolver(environment),
                conversion,
                null,
                null);
    }

    /** A settings record and the prefix its components are found under. */
    public record Prefixed(String prefix, Class<? extends Record> type) {}

    /** Every setting of a record by its full name. */
    static Set<String> names(Prefixed settings) {
        Set<String> names = new TreeSet<>();
        collect(settings.prefix(), settings.type(), names);
        return names;
    }

    private static void collect(String prefix, Class<?> type, Set<String> names) {
        for (RecordComponent component : type.getRecordComponents()) {
            String name = prefix + "." + dashed(component.getName());
            if (nested(component)) {
                collect(name, component.getType(), names);
            } else {
                names.add(name);
            }
        }
    }

    /** A record is a group of settings, unless it is made from one text. */
    private static boolean nested(RecordComponent component) {
        Class<?> type = component.getType();
        return type.isRecord()
                && Arrays.stream(type.getMethods())
                        .noneMatch(method -> method.getName().equals("valueOf"));
    }

    private void whole(Prefixed settings) {
        int before = problems.size();
        components(settings.prefix(), settings.type());
        if (problems.size() == before) {
            together(settings);
        }
    }

    private void components(String prefix, Class<?> type) {
        for (RecordComponent component : type.getRecordComponents()) {
            String name = prefix + "." + dashed(component.getName());
            if (nested(component)) {
                components(name, component.getType());
            } else {
                single(name, component);
            }
        }
    }

    private void single(String name, RecordComponent component) {
        ResolvableType type = ResolvableType.forType(component.getGenericType());
        try {
            BindResult<Object> bound = binder.bind(name, Bindable.of(type));
            if (bound.isBound() || !Constraints.hasDefault(component)) {
                Constraints.broken(component, bound.orElse(null)).ifPresent(fault -> problems.add(name + ": " + fault));
            }
        } catch (RuntimeException e) {
            problems.add(name + ": expected " + expectation(type));
        }
    }

    /** What a record itself refuses; its message begins with the component's name. */
    private void together(Prefixed settings) {
        try {
            binder.bindOrCreate(settings.prefix(), Bindable.of(settings.type()));
        } catch (RuntimeException e) {
            Throwable root = NestedExceptionUtils.getMostSpecificCause(e);
            problems.add(settings.prefix() + "." + VietnameseText.clean(String.valueOf(root.getMessage())));
        }
    }

    private static String expectation(ResolvableType type) {
        Class<?> raw = type.resolve(Object.class);
        if (raw.isEnum()) {
            return "one of " + List.of(raw.getEnumConstants());
        }
        if (Collection.class.isAssignableFrom(raw)) {
            return "a list, with commas, of which each is " + expectation(type.getGeneric());
        }
        if (raw == Optional.class) {
            return expectation(type.getGeneric());
        }
        return switch (raw.getSimpleName()) {
            case "int", "Integer", "long", "Long" -> "a whole number";
            case "boolean", "Boolean" -> "true or false";
            case "Duration" -> "a duration such as 30s or 5m";
            case "DataSize" -> "a size such as 50MB";
            case "Path" -> "a path";
            case "ClockSetting" -> "system, or an instant such as 2012-03-05T08:00:00+07:00";
            case "Instant" -> "an instant such as 2012-03-05T08:00:00+07:00";
            default -> "a value of kind " + raw.getSimpleName();
        };
    }

    static String dashed(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(java.util.Locale.ROOT);
    }
}
