using FactTracker.Serialization;

namespace FactTracker.Cli.Tests;

public sealed class SchemaTests
{
    [Theory]
    [InlineData("schema")]
    [InlineData("schema", "--format", "json")]
    public async Task The_schema_of_the_package_is_printed(params string[] arguments)
    {
        var run = await CommandRun.Of(arguments);

        run.Code.Should().Be(0);
        run.Bytes.Should().Equal(ClaimSetSchema.Utf8.ToArray());
    }

    [Fact]
    public async Task The_schema_of_policy_files_is_printed_when_asked_for() =>
        (await CommandRun.Of("schema", "--policy")).Bytes.Should().Equal(Analysis.PolicySchema.Utf8.ToArray());

    [Fact]
    public async Task The_context_of_the_package_is_printed_when_asked_for() =>
        (await CommandRun.Of("schema", "--context")).Bytes.Should().Equal(ClaimSetContext.Utf8.ToArray());
}
