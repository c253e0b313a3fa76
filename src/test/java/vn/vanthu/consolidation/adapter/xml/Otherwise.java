package vn.vanthu.consolidation.adapter.xml;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Says one component of one record in a tree of records otherwise. */
final class Otherwise {

    private static final int FEW = 3;

    private Otherwise() {}

    /** Every record below the root, by its type; nothing is looked for below what is left out. */
    static Map<Class<?>, List<Object>> records(Object root, Predicate<String> leftOut) {
        Map<Class<?>, List<Object>> found = new LinkedHashMap<>();
        collect(root, leftOut, found, new IdentityHashMap<>());
        return found;
    }

    /** "Share.unit". */
    static String name(RecordComponent component) {
        return component.getDeclaringRecord().getSimpleName() + "." + component.getName();
    }

    /** The tree with another value of one component, in as many ways as it can be said otherwise. */
    static Stream<Object> trees(Object root, Object record, RecordComponent component) {
        return others(value(record, component)).flatMap(other -> with(record, component, other).stream()
                .map(changed -> replaced(root, record, changed)));
    }

    private static void collect(
            Object node, Predicate<String> leftOut, Map<Class<?>, List<Object>> found, Map<Object, Object> seen) {
        if (node instanceof Optional<?> optional) {
            optional.ifPresent(each -> collect(each, leftOut, found, seen));
        } else if (node instanceof Collection<?> all) {
            all.forEach(each -> collect(each, leftOut, found, seen));
        } else if (node instanceof Map<?, ?> map) {
            collect(map.values(), leftOut, found, seen);
        } else if (node instanceof Record && seen.put(node, node) == null) {
            found.computeIfAbsent(node.getClass(), type -> new ArrayList<>()).add(node);
            for (RecordComponent component : node.getClass().getRecordComponents()) {
                if (!leftOut.test(name(component))) {
                    collect(value(node, component), leftOut, found, seen);
                }
            }
        }
    }

    /** False where the component has no other value to be tried. */
    static boolean varies(Object record, RecordComponent component) {
        return others(value(record, component)).findAny().isPresent();
    }

    private static Stream<Object> others(Object value) {
        if (value instanceof String text) {
            return Stream.of(text + "1");
        } else if (value instanceof Boolean truth) {
            return Stream.of(!truth);
        } else if (value instanceof Integer number) {
            return Stream.of(number + 1);
        } else if (value instanceof BigDecimal number) {
            return Stream.of(number.add(BigDecimal.ONE));
        } else if (value instanceof Instant time) {
            return Stream.of(time.plusSeconds(86_400));
        } else if (value instanceof LocalDate day) {
            return Stream.of(day.plusDays(1));
        } else if (value instanceof Enum<?> one) {
            Object[] all = one.getDeclaringClass().getEnumConstants();
            return Stream.of(all[(one.ordinal() + 1) % all.length]);
        } else if (value instanceof OptionalInt number) {
            return Stream.of(OptionalInt.of(number.orElse(0) + 1));
        } else if (value instanceof Optional<?> optional) {
            return optional.isEmpty()
                    ? Stream.empty()
                    : Stream.concat(
                            Stream.of(Optional.empty()), others(optional.get()).map(Optional::of));
        } else if (value instanceof List<?> list) {
            return list.isEmpty()
                    ? Stream.empty()
                    : Stream.concat(Stream.of(list.subList(1, list.size())), first(list));
        } else if (value instanceof Set<?> set) {
            return set.isEmpty() ? Stream.empty() : Stream.of(Set.of());
        } else if (value instanceof Map<?, ?> map) {
            return map.isEmpty() ? Stream.empty() : Stream.of(withoutOne(map));
        } else if (value instanceof Record) {
            return Arrays.stream(value.getClass().getRecordComponents())
                    .flatMap(component ->
                            others(value(value, component)).flatMap(other -> with(value, component, other).stream()));
        }
        return Stream.empty();
    }

    private static Stream<Object> first(List<?> list) {
        return IntStream.range(0, Math.min(FEW, list.size())).boxed().flatMap(i -> others(list.get(i))
                .map(other -> {
                    List<Object> changed = new ArrayList<>(list);
                    changed.set(i, other);
                    return changed;
                }));
    }

    private static Map<Object, Object> withoutOne(Map<?, ?> map) {
        Map<Object, Object> rest = new LinkedHashMap<>(map);
        rest.remove(map.keySet().iterator().next());
        return rest;
    }

    /** The same tree with one record, wherever it stands, replaced by another. */
    private static Object replaced(Object root, Object target, Object by) {
        Map<Object, Object> done = new IdentityHashMap<>();
        done.put(target, by);
        return replaced(root, done);
    }

    private static Object replaced(Object node, Map<Object, Object> done) {
        Object known = done.get(node);
        if (known != null) {
            return known;
        }
        Object fresh = node;
        if (node instanceof Optional<?> optional && optional.isPresent()) {
            Object inner = replaced(optional.get(), done);
            fresh = inner == optional.get() ? node : Optional.of(inner);
        } else if (node instanceof List<?> list) {
            List<Object> all = new ArrayList<>(list.size());
            list.forEach(each -> all.add(replaced(each, done)));
            fresh = same(list, all) ? node : all;
        } else if (node instanceof Map<?, ?> map) {
            Map<Object, Object> all = new LinkedHashMap<>();
            map.forEach((key, each) -> all.put(key, replaced(each, done)));
            fresh = same(map.values(), all.values()) ? node : all;
        } else if (node instanceof Record) {
            RecordComponent[] components = node.getClass().getRecordComponents();
            List<Object> old = Arrays.stream(components)
                    .map(component -> value(node, component))
                    .toList();
            List<Object> all = old.stream().map(each -> replaced(each, done)).toList();
            fresh = same(old, all) ? node : made(node.getClass(), all.toArray()).orElse(node);
        }
        done.put(node, fresh);
        return fresh;
    }

    private static boolean same(Collection<?> some, Collection<?> others) {
        Iterator<?> other = others.iterator();
        return some.stream().allMatch(each -> each == other.next());
    }

    /** Empty where the record's own rules do not allow it. */
    private static Optional<Object> with(Object record, RecordComponent changed, Object value) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            values[i] = components[i].getName().equals(changed.getName()) ? value : value(record, components[i]);
        }
        return made(record.getClass(), values);
    }

    private static Optional<Object> made(Class<?> type, Object[] values) {
        try {
            Class<?>[] types = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return Optional.of(constructor.newInstance(values));
        } catch (InvocationTargetException e) {
            return Optional.empty();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object value(Object record, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
