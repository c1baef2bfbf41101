using Linter.Diagnostics;
using Linter.Text;

namespace Linter.Analysis;

/// <summary>The rules by id and nickname, and which of them run.</summary>
internal sealed class RuleNames
{
    private readonly Dictionary<string, DiagnosticDescriptor> _rules = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _running = new(StringComparer.Ordinal);

    /// <summary>The ids of those that run.</summary>
    public IReadOnlySet<string> Running => _running;

    public void Add(DiagnosticDescriptor rule, bool runs)
    {
        _rules.TryAdd(rule.Id, rule);
        _rules.TryAdd(rule.Name, rule);
        if (runs)
        {
            _running.Add(rule.Id);
        }
    }

    public bool Runs(DiagnosticDescriptor rule) => _running.Contains(rule.Id);

    /// <summary>Null if there is no such rule.</summary>
    public DiagnosticDescriptor? Find(string idOrName) => _rules.GetValueOrDefault(idOrName);

    /// <summary>" (did you mean 'PM1001'?)" or nothing.</summary>
    public string Hint(string typed) => NearestName.Hint(typed, _rules.Keys);
}
