package org.onrecord.internal.entity;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.lexicon.WordSet;
import org.onrecord.internal.name.NameMention;
import org.onrecord.internal.name.PeerNames;

/** Joins peers to those whose rank their titles tell: "John FitzGibbon, 2nd Earl of Clare". For one text and one thread. */
final class PeerAppositions {

    private static final Pattern ORDINAL = Pattern.compile("\\d+(?:st|nd|rd|th)");
    private static final Pattern COMMA = Pattern.compile(",");

    private final AnnotatedText text;
    private final WordSet peerages;
    private final Map<Integer, PersonCluster> byEnd = new HashMap<>();

    PeerAppositions(AnnotatedText text, Collection<PersonCluster> people, WordSet peerages) {
        this.text = text;
        this.peerages = peerages;
        people.forEach(person -> person.mentions().forEach(mention -> byEnd.put(mention.end(), person)));
    }

    /** Joins a peer to the person in apposition to whom one of his names stands; returns whether there is one. */
    boolean join(PersonCluster peer) {
        Optional<PersonCluster> bearer = bearer(peer);
        bearer.ifPresent(person -> {
            person.absorb(peer);
            // "John Hale, 1st Duke of Marne, 2nd Earl of Clare": the duke is John Hale by now.
            peer.mentions().forEach(mention -> byEnd.put(mention.end(), person));
        });
        return bearer.isPresent();
    }

    private Optional<PersonCluster> bearer(PersonCluster peer) {
        List<NameMention> names = peer.mentions();
        return names.stream()
                .filter(name -> PeerNames.startsPeer(text, name.begin(), peerages))
                .filter(name -> isWord(name.begin() - 1, ORDINAL) && isWord(name.begin() - 2, COMMA))
                .map(name -> Optional.ofNullable(byEnd.get(name.begin() - 2)))
                .flatMap(Optional::stream)
                .filter(person -> !person.equals(peer))
                .findFirst();
    }

    private boolean isWord(int token, Pattern word) {
        return token >= 0 && word.matcher(text.token(token).word()).matches();
    }
}
