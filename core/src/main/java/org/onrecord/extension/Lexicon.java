package org.onrecord.extension;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * A word list of OnRecord to which users can add rows: {@code OnRecord.builder().words(Lexicon.CUE_VERBS, "quip")}. The
 * columns of a row are separated by tabs, as in the models' list of this name; trailing columns may be left out. A row that
 * is added replaces a built-in row for the same word; in {@link #NICKNAMES} and {@link #NOT_NAMES}, where a word may have
 * several rows, it joins them. Constants in columns, such as FEMALE, may be in small letters.
 *
 * <p>Nouns are looked up by their last word: "paper" covers a "white paper", too. A row with more words than the list looks
 * up makes {@code build()} fail.
 */
public enum Lexicon {
    /**
     * Verbs that report speech. Columns: lemma; how often it was a cue, and how often it was seen, in news; the same two in
     * fiction. Without numbers, the verb is taken to report speech nearly always.
     */
    CUE_VERBS("cue-verbs.tsv", "100", "110", "100", "110"),
    /**
     * Titles before names, of up to three words: "Chancellor". Columns: form, capitalised as in texts; gender (MALE, FEMALE
     * or UNKNOWN); kind (COURTESY, KNIGHT, NOBLE, CLERGY, MILITARY, OFFICE, KINSHIP or ACADEMIC).
     */
    HONORIFICS("honorifics.tsv", "UNKNOWN", "OFFICE"),
    /** Words for relatives: "stepmum". Columns: noun, gender, number (SINGULAR or PLURAL). */
    KINSHIP("kinship.tsv", "UNKNOWN", "SINGULAR"),
    /** Words for people: "harbourmaster". Columns: noun, gender, number (SINGULAR or PLURAL). */
    PERSON_NOUNS("person-nouns.tsv", "UNKNOWN", "SINGULAR"),
    /** Words for organizations that speak: "quango". */
    ORGANIZATION_NOUNS("organization-nouns.txt"),
    /** Words for documents and works that "say" something: "dossier". */
    DOCUMENT_NOUNS("document-nouns.txt"),
    /** Words that mark a speaker as several people: "scores". */
    GROUP_WORDS("group-words.txt"),
    /** Given names. Columns: name, gender (MALE, FEMALE, or BOTH). */
    GIVEN_NAMES("given-names.tsv", "BOTH"),
    /** Short forms of given names. Columns: short form, full form. */
    NICKNAMES("nicknames.tsv"),
    /** Acronyms. Columns: acronym, what it stands for, kind (ORGANIZATION or another word). */
    ACRONYMS("acronyms.tsv", "ORGANIZATION"),
    /** Last words of organizations' names: "plc". */
    ORGANIZATION_ENDINGS("organization-endings.txt"),
    /**
     * What taggers mistake for a name. Columns: words; the kind of name that it is not (PERSON, ORGANIZATION, PLACE or ANY).
     */
    NOT_NAMES("not-names.txt", "ANY");

    private final String fileName;
    private final ImmutableList<String> defaults;

    Lexicon(String fileName, String... defaults) {
        this.fileName = fileName;
        this.defaults = ImmutableList.copyOf(defaults);
    }

    /** Returns the file name of the list in {@code org/onrecord/models/lexicon}; the file's header describes it. */
    public String fileName() {
        return fileName;
    }

    /** Returns the defaults for the trailing columns that a row leaves out. */
    public List<String> defaults() {
        return defaults;
    }
}
