namespace Linter.Semantics.Vocabulary;

/// <summary>Cues of one meaning; see <see cref="CueTable"/> for the notation.</summary>
internal sealed class CueSet
{
    private readonly CueTable _cues = new();

    /// <param name="cues">The cues, separated by bars.</param>
    public CueSet(string cues)
    {
        foreach (var cue in cues.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            _cues.Add(cue, 0);
        }
    }

    public bool IsIn(WordText text) => _cues.IsAnyIn(text);

    public bool IsIn(ReadOnlySpan<char> text) => IsIn(new WordText(text));
}
