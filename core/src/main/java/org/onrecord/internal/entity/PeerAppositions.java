package org.onrecord.internal.entity;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.lexicon.WordSet;

/** Finds peers who are somebody named before: "John FitzGibbon, 2nd Earl of Clare". */
final class PeerAppositions {

    private static final Pattern ORDINAL = Pattern.compile("\\d+(?:st|nd|rd|th)");

    private final AnnotatedText text;
    private final WordSet peerages;
    private final Map<Integer, PersonCluster> byEnd = new HashMap<>();

    PeerAppositions(AnnotatedText text, Collection<PersonCluster> people, WordSet peerages) {
        this.text = text;
        this.peerages = peerages;
        people.forEach(person -> person.mentions().forEach(mention -> byEnd.put(mention.end(), person)));
    }

    /** The person whose rank one of the peer's names tells. */
    Optional<PersonCluster> bearer(PersonCluster peer) {
        List<NameMention> names = peer.mentions();
        return names.stream()
                .filter(name -> PeerNames.startsPeer(text, name.begin(), peerages))
                .filter(name -> isWord(name.begin() - 1, ORDINAL) && isWord(name.begin() - 2, COMMA))
                .map(name -> Optional.ofNullable(byEnd.get(name.begin() - 2)))
                .flatMap(Optional::stream)
                .filter(person -> !person.equals(peer))
                .findFirst();
    }

    private static final Pattern COMMA = Pattern.compile(",");

    private boolean isWord(int token, Pattern word) {
        return token >= 0 && word.matcher(text.token(token).word()).matches();
    }
}
