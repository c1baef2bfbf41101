namespace Linter.Semantics;

/// <summary>How much a document vouches for a date or time it writes.</summary>
public enum DateStanding
{
    /// <summary>A label, stamp, cell or title states it, or a sentence about the course of the incident.</summary>
    Stated,

    /// <summary>It stands somewhere else in running text.</summary>
    Told,

    /// <summary>It is quoted as code, or as what was computed, sent, rejected, planned or skipped: it may be the fault itself.</summary>
    Quoted,
}
