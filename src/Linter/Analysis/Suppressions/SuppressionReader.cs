using Linter.Diagnostics;
using Linter.Syntax;
using Linter.Text;
using NodaTime;

namespace Linter.Analysis.Suppressions;

/// <summary>Reads the suppressions of a document and reports those that cannot be followed.</summary>
/// <param name="tree">The document.</param>
/// <param name="rules">The rules that can be named.</param>
/// <param name="today">The day on which suppressions may have run out; null if none has.</param>
internal sealed class SuppressionReader(SyntaxTree tree, RuleNames rules, LocalDate? today)
{
    private readonly List<Suppression> _suppressions = [];
    private readonly List<Diagnostic> _faults = [];
    private readonly Dictionary<string, Stack<Suppression>> _open = new(StringComparer.Ordinal);
    private SuppressionTargets? _targets;

    private SuppressionTargets Targets => _targets ??= new SuppressionTargets(tree);

    /// <summary>Null if the document has none.</summary>
    public SuppressionSet? Read()
    {
        foreach (var span in tree.Comments)
        {
            if (SuppressionCommentReader.Read(tree.Text.Content, span) is { } comment)
            {
                Read(comment);
            }
        }

        return _suppressions.Count == 0 && _faults.Count == 0 ? null : new SuppressionSet(_suppressions, _faults);
    }

    private void Read(SuppressionComment comment)
    {
        var holds = comment.Fault is null;
        if (!holds)
        {
            Report(comment.Span, comment.Fault!);
        }
        else if (comment.Until < today)
        {
            holds = false;
            Report(comment.Span, $"The suppression held until {comment.Until:uuuu-MM-dd}: repair the finding, or give the suppression a new day.");
        }

        foreach (var name in comment.Rules)
        {
            Read(comment, name, holds);
        }
    }

    private void Read(SuppressionComment comment, NamedRule name, bool holds)
    {
        if (rules.Find(name.Name) is not { } rule)
        {
            if (comment.Fault is null)
            {
                Report(name.Span, $"There is no rule '{name.Name}'{rules.Hint(name.Name)}.");
            }
        }
        else if (comment.Form == SuppressionForm.RegionEnd)
        {
            Close(rule, comment, name);
        }
        else
        {
            Open(new Suppression(rule, name.Span, comment.Reason, holds), comment);
        }
    }

    private void Open(Suppression suppression, SuppressionComment comment)
    {
        suppression.Extent = ExtentOf(comment);
        _suppressions.Add(suppression);
        if (comment.Form == SuppressionForm.Region)
        {
            if (!_open.TryGetValue(suppression.Rule.Id, out var open))
            {
                _open.Add(suppression.Rule.Id, open = new Stack<Suppression>());
            }

            open.Push(suppression);
        }
    }

    private TextSpan ExtentOf(SuppressionComment comment) => comment.Form switch
    {
        SuppressionForm.NextLine => Targets.Behind(comment.Span),
        SuppressionForm.Line => Targets.Around(comment.Span),
        SuppressionForm.Region => TextSpan.FromBounds(comment.Span.End, tree.Text.Length),
        _ => new TextSpan(0, tree.Text.Length),
    };

    private void Close(DiagnosticDescriptor rule, SuppressionComment comment, NamedRule name)
    {
        if (_open.TryGetValue(rule.Id, out var open) && open.TryPop(out var suppression))
        {
            suppression.Extent = TextSpan.FromBounds(suppression.Extent.Start, comment.Span.Start);
        }
        else if (comment.Fault is null)
        {
            Report(name.Span, $"{rule.Id} is not disabled before this place.");
        }
    }

    private void Report(TextSpan span, string message) => _faults.Add(new Diagnostic
    {
        Descriptor = SuppressionDescriptors.Invalid,
        Severity = DiagnosticSeverity.Warning,
        Span = span,
        Message = message,
    });
}
