namespace Linter.Analysis;

/// <summary>
/// Works on many documents at once and hands the results out in the order of the documents.
/// At most a few results per thread wait at any time, so memory does not grow with their number.
/// </summary>
/// <param name="degree">The number of documents worked on at the same time; 1 uses the caller's thread only.</param>
public sealed class DocumentPipeline(int degree)
{
    private const int ResultsPerWorker = 8;

    public IEnumerable<TResult> Run<TDocument, TResult>(IReadOnlyList<TDocument> documents, Func<TDocument, TResult> work)
    {
        var workers = Math.Min(degree, documents.Count);
        return workers <= 1 ? RunInline(documents, work) : RunOnThreads(documents, work, workers);
    }

    private static IEnumerable<TResult> RunInline<TDocument, TResult>(IReadOnlyList<TDocument> documents, Func<TDocument, TResult> work)
    {
        foreach (var document in documents)
        {
            yield return work(document);
        }
    }

    private static IEnumerable<TResult> RunOnThreads<TDocument, TResult>(IReadOnlyList<TDocument> documents, Func<TDocument, TResult> work, int workers)
    {
        var belt = new ResultBelt<TResult>(documents.Count, workers * ResultsPerWorker);
        for (var i = 0; i < workers; i++)
        {
            new Thread(() => belt.Fill(index => work(documents[index]))) { IsBackground = true, Name = "documents" }.Start();
        }

        try
        {
            for (var i = 0; i < documents.Count; i++)
            {
                yield return belt.Take(i);
            }
        }
        finally
        {
            belt.Stop();
        }
    }
}
