namespace Linter.Analysis.Baselines;

/// <summary>Equal findings of one document that are accepted. Only identity and count decide; the rest is for people.</summary>
public sealed record BaselineEntry
{
    public required string Rule { get; init; }

    /// <summary>The document, relative to the folder of the baseline, with forward slashes.</summary>
    public required string Document { get; init; }

    public string Section { get; init; } = "";

    public string Text { get; init; } = "";

    public required string Identity { get; init; }

    public int Count { get; init; } = 1;
}
