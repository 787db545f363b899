using System.Diagnostics;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Runtime.InteropServices;
using FactTracker.Interchange;

namespace FactTracker.Tests.Interchange;

/// <summary>A program that is published trimmed carries the formats that it names and no other.</summary>
public sealed class TrimmedProgramTests
{
    private const string Project = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <RuntimeIdentifier>{RUNTIME}</RuntimeIdentifier>
            <PublishTrimmed>true</PublishTrimmed>
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
          </PropertyGroup>
          <ItemGroup>
            <Reference Include="{LIBRARIES}FactTracker.dll;{LIBRARIES}NodaTime.dll;{LIBRARIES}Humanizer.dll" />
          </ItemGroup>
        </Project>
        """;

    private const string Program = """
        using FactTracker.Interchange;

        var reading = ClaimSetFormats.Native.With(TableFormat.Csv).ReadFile(args[0]);
        System.Console.Write($"{reading.Format} {reading.Set.Claims.Count} {reading.HasErrors}");
        """;

    private static readonly string[] Carried = ["JsonFormat", "JsonLinesFormat", "TableFormat"];

    [Fact]
    public async Task The_types_of_other_formats_are_not_in_it()
    {
        Effort.NeedsFull("publishes a program");
        var folder = Directory.CreateTempSubdirectory("facttracker-trimmed-").FullName;
        try
        {
            await WriteAsync(
                folder, "program.csproj", Project.Replace("{RUNTIME}", RuntimeInformation.RuntimeIdentifier, StringComparison.Ordinal)
                .Replace("{LIBRARIES}", AppContext.BaseDirectory, StringComparison.Ordinal));
            await WriteAsync(folder, "Program.cs", Program);
            await WriteAsync(folder, "table.csv", "text,id\nx,a\ny,b\n");
            await RunAsync("dotnet", "publish", folder, "-c", "Release", "-v", "q", "--nologo", "-o", Path.Combine(folder, "out"));

            (await RunAsync(Path.Combine(folder, "out", "program"), Path.Combine(folder, "table.csv"))).Should().Be("csv 2 False");
            var types = TypesOf(Path.Combine(folder, "out", "FactTracker.dll"));
            types.Should().Contain(Carried.Select(name => ("FactTracker.Interchange", name)));
            types.Should().NotContain(ClaimSetFormats.All.Select(format => ("FactTracker.Interchange", format.GetType().Name))
                .Where(type => !Carried.Contains(type.Name)));
            types.Where(type => type.Space.StartsWith("FactTracker.Interchange.Formats.", StringComparison.Ordinal))
                .Select(type => type.Space.Split('.')[3])
                .Distinct().Should().BeSubsetOf(["Native", "Csv"]);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static List<(string Space, string Name)> TypesOf(string path)
    {
        using var file = new PEReader(File.OpenRead(path));
        var metadata = file.GetMetadataReader();
        return [.. metadata.TypeDefinitions.Select(metadata.GetTypeDefinition)
            .Select(type => (metadata.GetString(type.Namespace), metadata.GetString(type.Name)))];
    }

    private static Task WriteAsync(string folder, string name, string text) =>
        File.WriteAllTextAsync(Path.Combine(folder, name), text, TestContext.Current.CancellationToken);

    private static async Task<string> RunAsync(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            start.Environment.Remove(name); // What runs the tests would hand its own build on.
        }

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        process.ExitCode.Should().Be(0, $"{await output} {await errors}");
        return await output;
    }
}
