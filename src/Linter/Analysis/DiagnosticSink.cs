using System.Runtime.InteropServices;
using Linter.Diagnostics;
using Linter.Text;

namespace Linter.Analysis;

/// <summary>Takes what the rules report on one document; a rule that fails is left out for the rest of it.</summary>
internal sealed class DiagnosticSink
{
    /// <summary>Findings of one rule in one document; more are not shown.</summary>
    private const int MostFindings = 1000;

    /// <summary>Further places of one finding; more are not shown.</summary>
    private const int MostRelated = 100;

    private readonly SourceText _text;
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    private readonly bool _isPedantic;
    private HashSet<ActiveRule>? _failed;
    private ActiveRule? _running;

    public DiagnosticSink(SourceText text, bool isPedantic)
    {
        _text = text;
        _isPedantic = isPedantic;
        Report = Add;
    }

    /// <summary>Where the running rule reports; one delegate serves all rules of the document.</summary>
    public Action<Diagnostic> Report { get; }

    public List<Diagnostic> Diagnostics { get; } = [];

    /// <summary>The guesses that are not shown.</summary>
    public List<Diagnostic> Guesses { get; } = [];

    public List<EngineNotification> Notifications { get; } = [];

    /// <summary>True if the pass ended early, so that any rule may have missed something.</summary>
    public bool HasStopped { get; set; }

    /// <summary>True if the rule may have missed something.</summary>
    public bool HasFailed(DiagnosticDescriptor rule) => HasStopped || (_failed?.Any(failed => failed.Descriptor.Id == rule.Id) ?? false);

    public void Run<TContext>(RuleAction<TContext> action, TContext context)
    {
        if (_failed is not null && _failed.Contains(action.Rule))
        {
            return;
        }

        _running = action.Rule;
        try
        {
            action.Run(context);
        }
        catch (Exception exception)
        {
            (_failed ??= []).Add(action.Rule);
            Notifications.Add(EngineNotification.RuleFailed(_text.Path, action.Rule.Descriptor.Id, Describe(exception)));
        }
        finally
        {
            _running = null;
        }
    }

    /// <summary>The exception on one line: its type and what it says.</summary>
    public static string Describe(Exception exception)
    {
        var message = exception.Message;
        var end = message.AsSpan().IndexOfAny('\r', '\n');
        return $"{exception.GetType().Name}: {(end < 0 ? message : message[..end])}";
    }

    private void Add(Diagnostic diagnostic)
    {
        var rule = _running ?? throw new InvalidOperationException("A rule can report only while one of its actions runs.");
        if (!string.Equals(diagnostic.Descriptor.Id, rule.Descriptor.Id, StringComparison.Ordinal))
        {
            throw new InvalidOperationException($"The rule reported {diagnostic.Descriptor.Id}, which is not its own.");
        }

        Check(diagnostic.Span);
        foreach (var related in diagnostic.Related)
        {
            Check(related.Span);
        }

        if (diagnostic.Related.Count > MostRelated)
        {
            diagnostic = diagnostic with { Related = [.. diagnostic.Related.Take(MostRelated)] };
        }

        var isShown = _isPedantic || diagnostic.Confidence != Confidence.Guess;
        var kept = isShown ? Diagnostics : Guesses;
        if (HasRoom(rule.Descriptor.Id))
        {
            kept.Add(rule.Grade(diagnostic));
        }
    }

    private bool HasRoom(string ruleId)
    {
        ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(_counts, ruleId, out _);
        if (count == MostFindings)
        {
            Notifications.Add(EngineNotification.TooManyFindings(_text.Path, ruleId, MostFindings));
        }

        return count++ < MostFindings;
    }

    private void Check(TextSpan span)
    {
        if (span.Start < 0 || span.Length < 0 || span.End > _text.Length)
        {
            throw new InvalidOperationException($"The place {span.Start}..{span.End} lies outside the document of {_text.Length} characters.");
        }
    }
}
