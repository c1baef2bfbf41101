namespace Linter.Diagnostics;

/// <summary>What is known of an option of a rule without reading any configuration.</summary>
/// <param name="Name">Without the prefix <c>pmlint.PM0000.</c>; a part in angle brackets stands for any word: "zones.&lt;abbr&gt;".</param>
/// <param name="Kind">How a value is written.</param>
/// <param name="Default">The value that counts where none is set; empty for none.</param>
/// <param name="Description">A sentence for people who configure: "The longest hole that is always fine."</param>
public sealed record OptionDescriptor(string Name, OptionKind Kind, string Default, string Description)
{
    /// <summary>The words that <see cref="OptionKind.Word"/> and <see cref="OptionKind.Words"/> allow; for other kinds, words that are allowed besides a value and stand for none.</summary>
    public IReadOnlyList<string> Values { get; init; } = [];

    /// <summary>What stands before the part in angle brackets, which a file replaces by a word: "limits." of "limits.&lt;severity&gt;"; null for a name without.</summary>
    public string? Stem => Name.IndexOf('<') is var open && open >= 0 ? Name[..open] : null;

    /// <summary>This option for one word in place of the part in angle brackets.</summary>
    public OptionDescriptor For(string word) =>
        Stem is { } stem ? this with { Name = stem + word } : this;

    /// <summary>What is wrong with a value, as the end of a sentence that starts with the value: "is not a length such as 60m"; null if nothing is.</summary>
    public string? ProblemOf(string value) => OptionValue.ProblemOf(this, value);
}
