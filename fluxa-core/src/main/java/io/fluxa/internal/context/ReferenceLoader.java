package io.fluxa.internal.context;

import io.fluxa.Entity;
import io.fluxa.FluxaContext;
import io.fluxa.error.ErrorCode;
import io.fluxa.error.IllegalUseException;
import io.fluxa.query.ReferenceField;
import io.fluxa.query.ReferencePath;
import io.fluxa.runtime.FlushAccess;
import io.fluxa.runtime.GeneratedEntity;
import io.fluxa.runtime.GeneratedProvider;
import io.fluxa.runtime.GeneratedRow;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads what entities refer to, level by level: one look-up by ids for each type of a level, whatever number of references lead to it.
 * Not safe for use by several threads.
 */
final class ReferenceLoader {

    private final FluxaContext context;
    private final EntityReads reads;

    ReferenceLoader(FluxaContext context, EntityReads reads) {
        this.context = context;
        this.reads = reads;
    }

    /**
     * A path that begins at each of some entities of one type.
     *
     * @param path the path
     * @param target the provider of what its first reference refers to
     * @param ids the ids that the reference has in these entities, each once
     */
    private record Branch(ReferencePath<?> path, GeneratedProvider<?, ?> target, Set<Long> ids) {}

    /** Reads what lies on some paths that all begin at each of some entities. */
    void load(Collection<? extends Entity> entities, Collection<? extends ReferencePath<?>> paths) {
        List<GeneratedEntity<?, ?>> roots = new ArrayList<>(entities.size());
        for (Entity entity : entities) {
            requireOwn(entity);
            roots.add((GeneratedEntity<?, ?>) entity);
        }
        List<Branch> level = paths.stream().map(path -> branch(roots, path)).toList();
        while (!level.isEmpty()) {
            level = follow(level);
        }
    }

    private Branch branch(List<GeneratedEntity<?, ?>> entities, ReferencePath<?> path) {
        ReferenceField<?, ?> field = path.first();
        int column = field.ordinal();
        Set<Long> ids = new LinkedHashSet<>();
        for (GeneratedEntity<?, ?> entity : entities) {
            requireOwner(entity, field);
            GeneratedRow row = FlushAccess.row(entity);
            if (!row.isNull(column)) {
                ids.add(row.integer(column));
            }
        }
        return new Branch(path, provider(field), ids);
    }

    private List<Branch> follow(List<Branch> level) {
        Map<GeneratedProvider<?, ?>, Set<Long>> wanted = new LinkedHashMap<>();
        for (Branch branch : level) {
            wanted.computeIfAbsent(branch.target(), provider -> new LinkedHashSet<>())
                    .addAll(branch.ids());
        }
        Map<GeneratedProvider<?, ?>, Map<Long, GeneratedEntity<?, ?>>> found = new LinkedHashMap<>();
        wanted.forEach((provider, ids) -> found.put(provider, find(provider, ids)));
        List<Branch> next = new ArrayList<>();
        for (Branch branch : level) {
            ReferencePath<?> rest = branch.path().rest();
            if (rest != null) {
                Map<Long, GeneratedEntity<?, ?>> targets = found.getOrDefault(branch.target(), Map.of());
                List<GeneratedEntity<?, ?>> reached = new ArrayList<>();
                for (Long id : branch.ids()) {
                    GeneratedEntity<?, ?> target = targets.get(id);
                    if (target != null) {
                        reached.add(target);
                    }
                }
                next.add(branch(reached, rest));
            }
        }
        return next;
    }

    private <E extends GeneratedEntity<E, R>, R extends GeneratedRow> Map<Long, GeneratedEntity<?, ?>> find(
            GeneratedProvider<E, R> provider, Set<Long> ids) {
        long[] all = ids.stream().mapToLong(Long::longValue).toArray();
        Map<Long, GeneratedEntity<?, ?>> found = new LinkedHashMap<>();
        for (E entity : reads.findAll(provider, all)) {
            found.put(entity.id(), entity);
        }
        return found;
    }

    private GeneratedProvider<?, ?> provider(ReferenceField<?, ?> field) {
        for (GeneratedProvider<?, ?> provider : context.engine().providers()) {
            if (provider.entityType() == field.type()) {
                return provider;
            }
        }
        throw new IllegalUseException(
                ErrorCode.UNKNOWN_PROVIDER,
                field.entity(),
                field + " refers to an entity that the engine does not have; register its definition");
    }

    private void requireOwn(Entity entity) {
        if (entity.context() != context) {
            throw new IllegalUseException(
                    ErrorCode.FOREIGN_ENGINE, "", entity + " belongs to another context; load what it refers to there");
        }
    }

    /** Generics keep paths of other entities away, as long as nobody casts. */
    private static void requireOwner(GeneratedEntity<?, ?> entity, ReferenceField<?, ?> field) {
        String name = FlushAccess.provider(entity).schema().entity();
        if (!name.equals(field.entity())) {
            throw new IllegalUseException(ErrorCode.INVALID_CONDITION, name, field + " is no field of " + name);
        }
    }
}
