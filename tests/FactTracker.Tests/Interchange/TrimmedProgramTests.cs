using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using FactTracker.Interchange;

namespace FactTracker.Tests.Interchange;

/// <summary>A program that is published trimmed carries the formats that it names and no other.</summary>
public sealed class TrimmedProgramTests
{
    private const string Program = """
        using FactTracker.Interchange;

        var reading = ClaimSetFormats.Native.With(TableFormat.Csv).ReadFile(args[0]);
        System.Console.Write($"{reading.Format} {reading.Set.Claims.Count} {reading.HasErrors}");
        """;

    private static readonly string[] Carried = ["JsonFormat", "JsonLinesFormat", "TableFormat"];

    [Fact]
    public async Task The_types_of_other_formats_are_not_in_it()
    {
        Effort.NeedsPrograms("publishes a program");
        using var program = new PublishedProgram();
        await program.PublishAsync(Program, "<PublishTrimmed>true</PublishTrimmed>");
        await program.WriteAsync("table.csv", "text,id\nx,a\ny,b\n");

        (await program.RunAsync(program.PathOf("table.csv"))).Should().Be("csv 2 False");
        var types = TypesOf(program.PathOf("out", "FactTracker.dll"));
        types.Should().Contain(Carried.Select(name => ("FactTracker.Interchange", name)));
        types.Should().NotContain(ClaimSetFormats.All.Select(format => ("FactTracker.Interchange", format.GetType().Name))
            .Where(type => !Carried.Contains(type.Name)));
        types.Where(type => type.Space.StartsWith("FactTracker.Interchange.Formats.", StringComparison.Ordinal))
            .Select(type => type.Space.Split('.')[3])
            .Distinct().Should().BeSubsetOf(["Native", "Csv"]);
    }

    private static List<(string Space, string Name)> TypesOf(string path)
    {
        using var file = new PEReader(File.OpenRead(path));
        var metadata = file.GetMetadataReader();
        return [.. metadata.TypeDefinitions.Select(metadata.GetTypeDefinition)
            .Select(type => (metadata.GetString(type.Namespace), metadata.GetString(type.Name)))];
    }
}
