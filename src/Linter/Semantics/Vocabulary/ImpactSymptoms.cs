using Linter.Semantics.Prose;

namespace Linter.Semantics.Vocabulary;

/// <summary>English words that tell how harm was noticed.</summary>
internal static class ImpactSymptoms
{
    private static readonly PhraseSet Slow = new("slow* | latenc* | sluggish* | delay* | lag | lagging | degraded performance | performance degradation | response times");

    private static readonly PhraseSet Errors = new("error | errors | fail | fails | failed | failing | failure | failures | 5xx | timeout | timeouts | timed out | reject* | crash*");

    private static readonly PhraseSet Unavailable = new(
        "down | unavailab* | inaccess* | unreach* | outage* | offline | downtime | unable | could not | couldn't | cannot | can't | no access | not able | not accessible | locked out");

    private static readonly PhraseSet Data = new("lost | data loss | corrupt* | duplicat* | incorrect* | wrong | missing | stale | overwritten | deleted");

    /// <summary>The symptom named between two words; unknown if none or several are.</summary>
    public static ImpactSymptom Of(WordList words, int first, int end)
    {
        var found = ImpactSymptom.Unknown;
        var count = 0;
        Note(Slow, ImpactSymptom.Slow);
        Note(Errors, ImpactSymptom.Errors);
        Note(Unavailable, ImpactSymptom.Unavailable);
        Note(Data, ImpactSymptom.Data);
        return count == 1 ? found : ImpactSymptom.Unknown;

        void Note(PhraseSet phrases, ImpactSymptom symptom)
        {
            if (phrases.IsWithin(words, first, end))
            {
                found = symptom;
                count++;
            }
        }
    }
}
