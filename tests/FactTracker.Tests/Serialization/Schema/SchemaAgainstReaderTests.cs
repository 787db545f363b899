using FactTracker.Serialization;

namespace FactTracker.Tests.Serialization.Schema;

/// <summary>Holds the schema against the reader: what one takes the other takes, and what is wrong in structure fails both.</summary>
public sealed class SchemaAgainstReaderTests(ClaimSetCorpus corpus) : IClassFixture<ClaimSetCorpus>
{
    public static TheoryData<string> Valid => ClaimSetCorpus.Valid;

    public static TheoryData<string> Invalid => ClaimSetCorpus.Invalid;

    [Theory]
    [MemberData(nameof(Valid))]
    public void Valid_file_passes_the_schema(string file) => corpus.FaultsOf(file).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Valid))]
    public void Valid_file_passes_the_reader(string file) => ErrorsOf(file).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Valid))]
    public void Valid_file_as_written_passes_the_schema(string file) => corpus.FaultsAsWritten(file).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Invalid))]
    public void Invalid_file_fails_the_schema(string file) => corpus.FaultsOf(file).Should().NotBeEmpty();

    [Theory]
    [MemberData(nameof(Invalid))]
    public void Invalid_file_fails_the_reader_once(string file) => ErrorsOf(file).Should().ContainSingle();

    private static IEnumerable<Problem> ErrorsOf(string file) =>
        ClaimSetReader.ReadFile(ClaimSetCorpus.PathOf(file)).Check().Where(problem => problem.Severity == Severity.Error);
}
