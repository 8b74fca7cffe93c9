package org.onrecord.internal.report;

import org.onrecord.internal.learning.FeatureNames;

/** What the model is told of a possible report; the order is that of the model's inputs. */
public enum ReportFeature {
    // the cue
    CUE_SHARE,
    CUE_SEEN,
    CUE_NEWS_SHARE,
    CUE_TAG,
    CUE_RELATION,
    CUE_DEPTH,
    CUE_POSITION,
    CUE_PASSIVE,
    CUE_NEGATED,
    CUE_MODAL,
    CUE_AUXILIARIES,
    CUE_HAS_PARTICLE,
    CUE_HAS_OBJECT,
    CUE_HAS_CLAUSE,
    CUE_REPORTS_QUOTE,
    GOVERNOR_SHARE,
    GOVERNED_SHARE,
    BEST_RIVAL_SHARE,
    CONTENTS_OF_CUE,
    // the content
    FRAME_SHARE,
    FRAME_SEEN,
    FRAME_RANK,
    KIND,
    CONTENT_SHARE,
    CONTENT_WORDS,
    CONTENT_DISTANCE,
    CONTENT_HEAD_TAG,
    CONTENT_HAS_FINITE_VERB,
    CONTENT_HAS_SUBJECT,
    CONTENT_BROKEN,
    CONTENT_AT_FRAME_BEGIN,
    CONTENT_AT_FRAME_END,
    CONTENT_QUOTED_WORDS,
    CONTENT_MARKED,
    CONTENT_PRONOUN,
    COMMA_BEFORE_CONTENT,
    COLON_BEFORE_CONTENT,
    COMMA_BEHIND_CONTENT,
    TAG_BEHIND_COMMA,
    CONTENT_BEST_CUE_SHARE,
    // the source
    SOURCE_SHARE,
    LINK,
    LINK_SHARE,
    SOURCE_KIND,
    SOURCE_DISTANCE,
    SOURCE_BEHIND_CUE,
    SOURCE_IN_CONTENT,
    SOURCE_IS_RELATIVE,
    SOURCE_RANK,
    // the frame
    FRAME_WORDS,
    FRAME_SLOTS,
    FRAME_HAS_OPEN_SLOT,
    FRAME_FIRST_IN_PARAGRAPH,
    HEADING,
    TEXT_QUOTES_PER_PARAGRAPH;

    public static final FeatureNames NAMES = FeatureNames.of(values());
}
