package org.onrecord.internal;

/**
 * How an engine is configured. Engines of equal options are interchangeable, so the models behind them are loaded once
 * and shared.
 *
 * @param indirectSpeech whether to look for speech without quotation marks
 */
public record EngineOptions(boolean indirectSpeech) {}
