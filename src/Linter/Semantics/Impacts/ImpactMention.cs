using Linter.Readings;
using Linter.Text;

namespace Linter.Semantics.Impacts;

/// <summary>The words or the number of an impact claim before its surroundings are read.</summary>
/// <param name="Kind">What it says.</param>
/// <param name="Plain">Where it stands in the text of its sentence, the noun included.</param>
/// <param name="Base">What it is of.</param>
/// <param name="Noun">The head noun in lower case; empty if there is none.</param>
/// <param name="Reading">The share or count; null for words.</param>
internal readonly record struct ImpactMention(ImpactKind Kind, TextSpan Plain, ImpactBase Base, string Noun, Reading? Reading = null);
