package org.onrecord.internal.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.onrecord.extension.GazetteerEntry;

class PhraseIndexTest {

    @Test
    void knowsAllPhrasesAndNoOthers() {
        Random random = new Random(17);
        Set<String> phrases = new TreeSet<>();
        while (phrases.size() < 100_000) {
            phrases.add(Integer.toString(random.nextInt(Integer.MAX_VALUE), 36) + " é" + random.nextInt(10));
        }
        List<GazetteerEntry> entries = new ArrayList<>();
        phrases.forEach(phrase -> entries.add(GazetteerEntry.of(phrase, "THING")));
        PhraseIndex index = PhraseIndex.of(entries);

        for (String phrase : phrases) {
            assertThat(isPhrase(index, phrase)).isTrue();
            assertThat(index.entries(folded(phrase)))
                    .extracting(GazetteerEntry::phrase)
                    .containsExactly(phrase);
            String longer = phrase + "x";
            assertThat(isPhrase(index, longer)).isFalse();
            assertThat(index.entries(folded(longer))).isEmpty();
        }
    }

    @Test
    void tellsFastThatNoPhraseBeginsWithAWord() {
        List<GazetteerEntry> entries = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            entries.add(GazetteerEntry.of("word" + i + " of many", "THING"));
        }
        PhraseIndex index = PhraseIndex.of(entries);

        int wrong = 0;
        for (int i = 0; i < 10_000; i++) {
            assertThat(mayBegin(index, "word" + i)).isTrue();
            wrong += mayBegin(index, "other" + i) ? 1 : 0;
        }
        assertThat(wrong).isLessThan(1_000);
    }

    private static boolean mayBegin(PhraseIndex index, String word) {
        FoldedBytes bytes = folded(word);
        return index.mayBegin(bytes.bytes(), 0, bytes.length());
    }

    @Test
    void givesTheEntriesOfAPhraseInTheirOrder() {
        PhraseIndex index = PhraseIndex.of(List.of(
                GazetteerEntry.of("US", "COUNTRY"),
                GazetteerEntry.of("them", "OTHER"),
                GazetteerEntry.of("us", "PEOPLE")));
        assertThat(index.entries(folded("Us"))).extracting(GazetteerEntry::type).containsExactly("COUNTRY", "PEOPLE");
    }

    @Test
    void mayBeEmpty() {
        PhraseIndex index = PhraseIndex.of(List.of());
        assertThat(index.start((byte) 'a')).isEqualTo(PhraseIndex.NOWHERE);
        assertThat(index.entries(folded("a"))).isEmpty();
        assertThat(mayBegin(index, "a")).isFalse();
    }

    private static FoldedBytes folded(String phrase) {
        FoldedBytes bytes = new FoldedBytes(16);
        bytes.append(phrase);
        return bytes;
    }

    private static boolean isPhrase(PhraseIndex index, String phrase) {
        FoldedBytes bytes = folded(phrase);
        int arc = index.start(bytes.bytes()[0]);
        for (int i = 1; i < bytes.length() && arc != PhraseIndex.NOWHERE; i++) {
            arc = index.next(arc, bytes.bytes()[i]);
        }
        return arc != PhraseIndex.NOWHERE && index.isEnd(arc);
    }
}
