using Linter.Semantics.Prose;
using Linter.Text;

namespace Linter.Semantics.Impacts;

/// <summary>The words around a stretch of a sentence.</summary>
internal readonly struct ClaimSite
{
    public ClaimSite(ImpactPassage passage, TextSpan plain)
    {
        Passage = passage;
        Plain = plain;
        (First, End) = passage.ClauseWords(plain.Start);
        Ahead = passage.Words.IndexAt(plain.Start);
        Behind = passage.Words.IndexAt(plain.End);
    }

    public ImpactPassage Passage { get; }

    public TextSpan Plain { get; }

    /// <summary>The first word of the clause.</summary>
    public int First { get; }

    /// <summary>The word behind the clause.</summary>
    public int End { get; }

    /// <summary>The first word of the stretch.</summary>
    public int Ahead { get; }

    /// <summary>The word behind the stretch.</summary>
    public int Behind { get; }

    public WordList Words => Passage.Words;

    /// <summary>Some words before the stretch, within the clause.</summary>
    public int Before(int count) => Math.Max(First, Ahead - count);

    /// <summary>Some words behind the stretch, within the clause.</summary>
    public int After(int count) => Math.Min(End, Behind + count);
}
