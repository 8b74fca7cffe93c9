package org.onrecord.cases;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.Entity;
import org.onrecord.MentionKind;
import org.onrecord.Person;
import org.onrecord.Place;

/** Compares the entities of one sort, the people for instance, with the lines of expectation about them. */
final class EntityExpectations {
    /** In the list of variants: there may be others. */
    private static final String AND_OTHERS = "…";

    private final List<? extends Entity> entities;
    /** The ids of the entities that a line has found, so that two people of one name need two lines. */
    private final Set<String> taken = new HashSet<>();

    EntityExpectations(List<? extends Entity> entities) {
        this.entities = entities;
    }

    /** There is an entity of the name, of which the attributes hold. */
    List<String> present(Expectation expected) {
        record Candidate(Entity entity, List<String> complaints) {}
        Optional<Candidate> best = entities.stream()
                .filter(entity ->
                        !taken.contains(entity.id()) && expected.name().admitsExactly(entity.name()))
                .map(entity -> new Candidate(entity, complaints(expected, entity)))
                .min(comparing(candidate -> candidate.complaints().size()));
        best.ifPresent(candidate -> taken.add(candidate.entity().id()));
        return best.map(Candidate::complaints).orElse(List.of("none has this name"));
    }

    /** No entity is called so, neither in full nor by a variant. */
    List<String> absent(Expectation expected) {
        Wording name = new Wording(expected.subject());
        return entities.stream()
                .filter(entity -> name.admitsExactly(entity.name())
                        || entity.variants().stream().anyMatch(name::admitsExactly)
                        || names(entity).stream().anyMatch(name::admitsExactly))
                .map(entity -> entity.id() + " is called so")
                .toList();
    }

    private List<String> complaints(Expectation expected, Entity entity) {
        List<String> complaints = new ArrayList<>();
        List<String> variants = expected.variants();
        Set<String> wanted = new HashSet<>(variants);
        boolean others = wanted.remove(AND_OTHERS);
        Set<String> actual = new HashSet<>(entity.variants());
        if (!variants.isEmpty() && !(others ? actual.containsAll(wanted) : actual.equals(wanted))) {
            complaints.add("the variants are " + entity.variants() + ", expected " + variants);
        }
        for (Map.Entry<String, String> attribute : expected.attributes().entrySet()) {
            Optional<String> value = value(attribute.getKey(), entity);
            if (!new Wording(attribute.getValue()).admits(value)) {
                complaints.add(attribute.getKey() + " is "
                        + value.map(v -> "\"" + v + "\"").orElse("missing") + ", expected " + attribute.getValue()
                        + " (" + entity.id() + ")");
            }
        }
        return complaints;
    }

    private Optional<String> value(String attribute, Entity entity) {
        return switch (attribute) {
            case "role" -> ((Person) entity).role();
            case "gender" -> Optional.of(((Person) entity).gender().name());
            case "kind" -> Optional.of(((Place) entity).kind().name());
            case "country" -> ((Place) entity).country();
            case "within" -> ((Place) entity).within();
            case "rank" -> Optional.of(String.valueOf(entities.indexOf(entity) + 1));
            case "names" -> Optional.of(String.valueOf(names(entity).size()));
            default -> throw new IllegalArgumentException(attribute);
        };
    }

    private static List<String> names(Entity entity) {
        return entity.mentions().stream()
                .filter(mention -> mention.kind() == MentionKind.NAME)
                .map(mention -> Wording.normalized(mention.text()))
                .toList();
    }
}
