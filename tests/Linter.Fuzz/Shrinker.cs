namespace Linter.Fuzz;

/// <summary>Makes a failing document as small as it can while it still fails in the same way.</summary>
internal static class Shrinker
{
    public static string Shrink(string content, Func<string, bool> fails)
    {
        for (var piece = content.Length / 2; piece > 0; piece /= 2)
        {
            for (var at = 0; at < content.Length;)
            {
                var shorter = content.Remove(at, Math.Min(piece, content.Length - at));
                if (fails(shorter))
                {
                    content = shorter;
                }
                else
                {
                    at += piece;
                }
            }
        }

        return content;
    }
}
