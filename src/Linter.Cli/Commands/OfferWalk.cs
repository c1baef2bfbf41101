using System.Text;
using Linter.Analysis;

namespace Linter.Cli.Commands;

/// <summary>Asks about the repairs that are not safe enough to be made unasked, one by one, on a terminal.</summary>
internal sealed class OfferWalk(Terminal terminal)
{
    private readonly StreamReader _answers = new(terminal.Input, new UTF8Encoding(false), detectEncodingFromByteOrderMarks: false, leaveOpen: true);
    private bool _takesAll;

    /// <summary>True after "quit" or the end of the input.</summary>
    public bool IsOver { get; private set; }

    /// <summary>Walks through one document; gives what it has become, and how many repairs were made.</summary>
    public (DocumentAnalysis Analysis, int Repairs) Walk(DocumentAnalysis analysis, AnalyzerDriver driver)
    {
        var repairs = 0;
        var place = (Start: -1, Rule: "");
        while (!IsOver && Next(analysis, place) is { } offer)
        {
            place = (offer.Diagnostic.Span.Start, offer.Diagnostic.Descriptor.Id);
            if (Ask(offer) is { } choice)
            {
                var changes = offer.Choices[choice].Changes;
                analysis = driver.Analyze(analysis.Text.With(changes));
                place.Start = changes.Map(place.Start);
                repairs++;
            }
        }

        return (analysis, repairs);
    }

    /// <summary>The first finding behind the one that was asked about last; findings are in the order of place and rule.</summary>
    private static OfferedFix? Next(DocumentAnalysis analysis, (int Start, string Rule) place) =>
        OfferedFix.FindAll(analysis.Text, analysis.Diagnostics).FirstOrDefault(offer =>
            offer.Diagnostic.Span.Start > place.Start
            || (offer.Diagnostic.Span.Start == place.Start && string.CompareOrdinal(offer.Diagnostic.Descriptor.Id, place.Rule) > 0));

    /// <summary>The repair that was chosen; null for none.</summary>
    private int? Ask(OfferedFix offer)
    {
        var isOne = offer.Choices.Count == 1;
        if (_takesAll && isOne)
        {
            return 0;
        }

        OfferList.Write(terminal.Error, offer, offer.Text.Path);
        while (true)
        {
            terminal.Error.Write(isOne ? "Repair it? [y]es, [n]o, [a]ll from here, [q]uit: " : $"Which one? 1–{offer.Choices.Count}, [n]one, [q]uit: ");
            var answer = _answers.ReadLine()?.Trim().ToLowerInvariant();
            switch (answer)
            {
                case "y" or "yes" when isOne:
                    return 0;
                case "a" or "all" when isOne:
                    _takesAll = true;
                    return 0;
                case "n" or "no" or "none":
                    return null;
                case null or "q" or "quit":
                    IsOver = true;
                    return null;
            }

            if (!isOne && int.TryParse(answer, out var number) && number >= 1 && number <= offer.Choices.Count)
            {
                return number - 1;
            }
        }
    }
}
