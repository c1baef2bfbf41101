namespace Linter.Readings;

/// <summary>What a stretch of text states.</summary>
public enum ReadingKind
{
    Date,
    Time,
    DateTime,
    Range,
    Duration,
    Share,
    Count,
    Zone,
}
