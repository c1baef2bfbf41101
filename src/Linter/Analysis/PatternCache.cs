using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Linter.Diagnostics;

namespace Linter.Analysis;

/// <summary>The regular expressions of options: building one costs more than matching it in a document. A class of its own so that a run without any loads no regular expressions.</summary>
internal sealed class PatternCache
{
    private readonly ConcurrentDictionary<string, IReadOnlyList<Regex>> _patterns = new(StringComparer.Ordinal);

    public IReadOnlyList<Regex> Get(OptionDescriptor option, string value) =>
        _patterns.GetOrAdd(value, value => option.ProblemOf(value) is null ? OptionValue.ReadPatterns(value) : []);
}
