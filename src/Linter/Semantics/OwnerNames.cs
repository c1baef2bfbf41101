using Linter.Semantics.Vocabulary;

namespace Linter.Semantics;

/// <summary>What kind of owner a name is.</summary>
public static class OwnerNames
{
    /// <summary>True for "Backend team", "everyone", "engineers", "SRE/Dev", "@org/storage".</summary>
    public static bool IsGroup(string owner)
    {
        var trades = 0;
        var words = 0;
        foreach (var range in owner.AsSpan().SplitAny(' ', '/', '-', '_', '@', '&'))
        {
            var word = owner.AsSpan()[range].Trim(" .,()[]");
            if (word.IsEmpty || word.Equals("the", StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            if (GroupNames.Collectives.Contains(word))
            {
                return true;
            }

            words++;
            trades += GroupNames.Trades.Contains(word) || GroupNames.Fields.Contains(word) ? 1 : 0;
        }

        return (words > 0 && trades == words) || (owner.StartsWith('@') && owner.Contains('/', StringComparison.Ordinal));
    }
}
