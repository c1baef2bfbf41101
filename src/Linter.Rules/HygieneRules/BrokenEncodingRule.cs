using System.Text;
using Linter.Analysis;
using Linter.Diagnostics;
using Linter.Readings;
using Linter.Text;

namespace Linter.Rules.HygieneRules;

/// <summary>PM9001: text was decoded with the wrong character set.</summary>
public sealed class BrokenEncodingRule : DiagnosticAnalyzer
{
    private const char Replacement = '\uFFFD';
    private const int MostRelated = 9;

    private static readonly OptionDescriptor CodePages = new("code_pages", OptionKind.Words, "1252,437,850", "The character sets that are tried.") { Values = ["1252", "437", "850"] };

    private static readonly DiagnosticDescriptor Rule = new()
    {
        Id = "PM9001",
        Name = "broken-encoding",
        Title = "Text was decoded with the wrong character set.",
        Category = RuleCategory.Hygiene,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Fix = FixSafety.Safe,
        Options = [CodePages],
    };

    public override DiagnosticDescriptor Descriptor => Rule;

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(static document =>
    {
        ReportGarbled(document);
        ReportLone(document);
        ReportLost(document, Replacement, LostMessage(document.Tree.Text));
        ReportLost(document, '\0', "The document holds NUL characters; save it as UTF-8.");
    });

    private static void ReportGarbled(DocumentAnalysisContext document)
    {
        var text = document.Tree.ReadableText;
        foreach (var garbled in GarbledTextScanner.Find(text, ReadingScanner.Blank, document.Options.GetWords(CodePages)))
        {
            if (!IsInCodeSpan(text, garbled.Span.Start))
            {
                document.Report(Describe(text, garbled));
            }
        }
    }

    /// <summary>Reports what is left of a garbled character whose second half became a blank or was removed.</summary>
    private static void ReportLone(DocumentAnalysisContext document)
    {
        var text = document.Tree.ReadableText;
        for (var i = NextLead(text, 0); i >= 0; i = NextLead(text, i + 1))
        {
            if (IsLone(text, i) && !IsInCodeSpan(text, i))
            {
                var message = $"\"{text[i]}\" is the rest of a character that was UTF-8 read as Windows-1252.";
                document.Report(new Diagnostic { Descriptor = Rule, Severity = DiagnosticSeverity.Warning, Confidence = Confidence.Likely, Span = new TextSpan(i, 1), Message = message });
            }
        }
    }

    private static int NextLead(string text, int start)
    {
        var offset = text.AsSpan(start).IndexOfAny('Â', 'Ã');
        return offset < 0 ? -1 : start + offset;
    }

    // Capitals end in Ã in Portuguese: "AMANHÃ".
    private static bool IsLone(string text, int offset) =>
        (offset + 1 == text.Length || text[offset + 1] is ' ' or '\t' or '\r' or '\n' or '.' or ',' or ';' or ':' or '!' or '?' or ')')
        && !(offset > 0 && char.IsUpper(text[offset - 1]));

    private static Diagnostic Describe(string text, GarbledText garbled) => new()
    {
        Descriptor = Rule,
        Severity = DiagnosticSeverity.Warning,
        Span = garbled.Span,
        Message = $"\"{Visible(text.AsSpan(garbled.Span.Start, garbled.Span.Length))}\" is UTF-8 read as {garbled.CodePage}; it should be {Name(garbled.Original)}.",
        Fixes = [new Fix("Replace the garbled text by what it was", FixSafety.Safe, [new TextChange(garbled.Span, Intended(garbled.Original))])],
    };

    // A byte order mark in the text is only a trace of the wrong decoding.
    private static string Intended(string original) => original.Replace("\uFEFF", "", StringComparison.Ordinal);

    private static string Name(string original)
    {
        var intended = Intended(original);
        if (intended.Length == 0)
        {
            return "left out (a byte order mark)";
        }

        var first = Rune.GetRuneAt(intended, 0);
        return first.Utf16SequenceLength == intended.Length ? $"{intended} (U+{first.Value:X4})" : $"\"{intended}\"";
    }

    private static string Visible(ReadOnlySpan<char> garbled)
    {
        var shown = garbled.ToArray();
        for (var i = 0; i < shown.Length; i++)
        {
            shown[i] = char.IsControl(shown[i]) ? Replacement : shown[i];
        }

        return new string(shown);
    }

    private static string LostMessage(SourceText text) => text.InvalidBytes.Count > 0
        ? "The document holds bytes that are not UTF-8; save it as UTF-8."
        : "The character U+FFFD stands for text that was lost in a conversion; write the original again.";

    /// <summary>Reports all places of a character that stands for a lost one as one finding.</summary>
    private static void ReportLost(DocumentAnalysisContext document, char lost, string message)
    {
        var places = FindAll(document.Tree.Text.Content, lost);
        if (places.Count > 0)
        {
            document.Report(new Diagnostic
            {
                Descriptor = Rule,
                Severity = DiagnosticSeverity.Warning,
                Span = places[0],
                Message = places.Count == 1 ? message : $"{message[..^1]} ({places.Count} places).",
                Related = [.. places.Skip(1).Take(MostRelated).Select(static place => new RelatedLocation(place, "also here"))],
            });
        }
    }

    private static ValueList<TextSpan> FindAll(string text, char sought)
    {
        var places = new ValueList<TextSpan>();
        var isCode = false;
        for (var i = text.IndexOf(sought) < 0 ? text.Length : 0; i < text.Length; i++)
        {
            isCode = text[i] != '\n' && isCode != (text[i] == '`');
            if (text[i] == sought && !isCode)
            {
                places.Add(new TextSpan(i, 1));
            }
        }

        return places;
    }

    // Fits text whose lines are limited; a whole document may be one line.
    private static bool IsInCodeSpan(string text, int offset) =>
        text.AsSpan(0, offset) is var before && before[(before.LastIndexOf('\n') + 1)..].Count('`') % 2 == 1;
}
