using Linter.Analysis;

namespace Linter.Tests.Analysis;

public sealed class DocumentPipelineTests
{
    private static readonly IReadOnlyList<int> Documents = [.. Enumerable.Range(0, 500)];

    [TestCase(1)]
    [TestCase(2)]
    [TestCase(7)]
    [TestCase(1000)]
    public void Results_come_in_the_order_of_the_documents(int degree) =>
        new DocumentPipeline(degree).Run(Documents, Work).Should().Equal(Documents.Select(Work));

    [TestCase(1)]
    [TestCase(4)]
    public void No_documents_give_no_results(int degree) =>
        new DocumentPipeline(degree).Run(Array.Empty<int>(), Work).Should().BeEmpty();

    [TestCase(1)]
    [TestCase(4)]
    public void Work_does_not_run_far_ahead_of_the_consumer(int degree)
    {
        var started = 0;
        using var results = new DocumentPipeline(degree).Run(Documents, document => Interlocked.Increment(ref started)).GetEnumerator();
        results.MoveNext().Should().BeTrue();
        Thread.Sleep(50);
        Volatile.Read(ref started).Should().BeLessThanOrEqualTo(1 + (8 * degree));
    }

    [TestCase(1)]
    [TestCase(4)]
    public void An_exception_of_the_work_reaches_the_consumer(int degree)
    {
        var run = () => new DocumentPipeline(degree).Run(Documents, document => document == 100 ? throw new FormatException("boom") : document).Count();
        run.Should().Throw<FormatException>().WithMessage("boom");
    }

    [Test]
    public void A_consumer_may_stop_early()
    {
        new DocumentPipeline(4).Run(Documents, Work).Take(3).Should().Equal(Documents.Take(3).Select(Work));
    }

    private static int Work(int document) => document * document;
}
