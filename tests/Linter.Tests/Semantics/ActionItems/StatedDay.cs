namespace Linter.Tests.Semantics.ActionItems;

/// <summary>A date as a test text writes it, and what it means; the reader of action items parses no dates itself.</summary>
/// <param name="Phrase">The words in the text.</param>
/// <param name="Year">Null if the text names none.</param>
/// <param name="Month">1–12.</param>
/// <param name="Day">1–31.</param>
/// <param name="IsAmbiguous">True if day and month could be swapped.</param>
internal sealed record StatedDay(string Phrase, int? Year, int Month, int Day, bool IsAmbiguous = false)
{
    /// <summary>An ISO date.</summary>
    public static StatedDay Iso(string phrase) => new(phrase, int.Parse(phrase[..4]), int.Parse(phrase[5..7]), int.Parse(phrase[8..]));
}
