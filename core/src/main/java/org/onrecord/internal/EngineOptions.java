package org.onrecord.internal;

/**
 * How an engine is configured. Engines of equal options are interchangeable, so the models behind them are loaded once
 * and shared.
 */
public record EngineOptions() {}
