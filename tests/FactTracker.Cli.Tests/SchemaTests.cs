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
}
