using System.IO.Compression;
using System.Text.Json;
using FactTracker.History;
using NodaTime;

namespace FactTracker.Cli.Tests;

public sealed class LedgerTests
{
    private static readonly Instant Start = Instant.FromUtc(2025, 10, 1, 9, 0);

    [Fact]
    public async Task An_intact_ledger_is_verified_with_its_head()
    {
        using var folder = Sample();

        var run = await CommandRun.Of("ledger", "verify", folder["a.ledger.jsonl"]);

        run.Code.Should().Be(0);
        run.Lines.Single().Should().StartWith("Intact up to entry 2, whose line has the digest ");
    }

    [Fact]
    public async Task The_first_broken_link_is_named()
    {
        using var folder = Sample();
        var path = folder["a.ledger.jsonl"];
        folder.Write("a.ledger.jsonl", File.ReadAllText(path).Replace("One", "Ona", StringComparison.Ordinal));

        var run = await CommandRun.Of("ledger", "verify", path);

        run.Code.Should().Be(1);
        run.Lines[0].Should().StartWith($"{path}:2:1: error FT1204: Entry 2 expects the digest ");
    }

    [Fact]
    public async Task A_cut_is_found_by_the_head()
    {
        using var folder = Sample();
        var path = folder["a.ledger.jsonl"];
        var head = LedgerFile.Read(path).Head!.Value.ToString();
        File.WriteAllText(path, File.ReadAllLines(path)[0] + "\n");

        (await CommandRun.Of("ledger", "verify", path)).Code.Should().Be(0);
        var run = await CommandRun.Of("ledger", "verify", path, "--head", head, "--format", "json");

        run.Code.Should().Be(1);
        using var json = JsonDocument.Parse(run.Out);
        json.RootElement.GetProperty("intact").GetBoolean().Should().BeFalse();
        json.RootElement.GetProperty("problems")[0].GetProperty("code").GetString().Should().Be("FT1208");
    }

    [Fact]
    public async Task What_is_signed_off_is_packed_and_verified_with_its_archive()
    {
        using var folder = Sample();
        var (path, archive) = (folder["a.ledger.jsonl"], folder["old.jsonl.gz"]);

        var signed = await CommandRun.Of("ledger", "checkpoint", path, "--by", "Anna", "--at", "2025-12-01");
        var packed = await CommandRun.Of("ledger", "pack", path, "--to", archive);
        var verified = await CommandRun.Of("ledger", "verify", archive, path);
        var snapshot = await CommandRun.Of("ledger", "snapshot", path);

        signed.Lines[0].Should().StartWith("Checkpoint 3 signs off the set with the fingerprint ");
        packed.Lines.Should().Equal($"Moved 2 entries into {archive}.");
        verified.Code.Should().Be(0, verified.Out);
        snapshot.Code.Should().Be(0);
        LedgerFile.Read(path).Require().Present.Claims.Should().HaveCount(2);
    }

    [Fact]
    public async Task Without_a_checkpoint_nothing_is_packed()
    {
        using var folder = Sample();

        var run = await CommandRun.Of("ledger", "pack", folder["a.ledger.jsonl"], "--to", folder["b.jsonl"]);

        run.Code.Should().Be(2);
        run.ErrorLines.Single().Should().Contain("no checkpoint");
        File.Exists(folder["b.jsonl"]).Should().BeFalse();
    }

    [Fact]
    public async Task An_archive_that_is_broken_or_another_is_kept_and_nothing_is_packed()
    {
        using var folder = Sample();
        var (path, archive) = (folder["a.ledger.jsonl"], folder["old.jsonl.gz"]);
        await CommandRun.Of("ledger", "checkpoint", path, "--at", "2025-12-01");
        var ledger = File.ReadAllBytes(path);
        await CommandRun.Of("ledger", "pack", path, "--to", archive);
        var whole = File.ReadAllBytes(archive);
        byte[][] broken = [[], whole[..^1], whole[..(whole.Length / 2)], whole[..20], [.. whole[..^6], 1, .. whole[^5..]], [.. "other"u8]];

        foreach (var content in broken)
        {
            File.WriteAllBytes(path, ledger);
            File.WriteAllBytes(archive, content);

            var run = await CommandRun.Of("ledger", "pack", path, "--to", archive);

            run.Code.Should().Be(2, "{0} bytes", content.Length);
            run.Error.Should().Contain("exists and has another content");
            File.ReadAllBytes(archive).Should().Equal(content);
            File.ReadAllBytes(path).Should().Equal(ledger);
        }

        File.WriteAllBytes(archive, whole);
        (await CommandRun.Of("ledger", "pack", path, "--to", archive)).Code.Should().Be(0, "an interrupted attempt is finished");
    }

    [Fact]
    public async Task A_broken_compressed_or_torn_ledger_is_not_packed()
    {
        using var folder = Sample();
        var path = folder["a.ledger.jsonl"];
        await CommandRun.Of("ledger", "checkpoint", path, "--at", "2025-12-01");
        File.AppendAllText(path, """{"seq":4,"at""");
        var packed = folder["b.ledger.jsonl.gz"];
        using (var gzip = new GZipStream(File.Create(packed), CompressionMode.Compress)) gzip.Write(File.ReadAllBytes(path));
        File.WriteAllBytes(packed, File.ReadAllBytes(packed)[..^4]);

        foreach (var ledger in (string[])[path, packed])
        {
            var before = File.ReadAllBytes(ledger);
            (await CommandRun.Of("ledger", "pack", ledger, "--to", folder["old.jsonl"])).Code.Should().Be(2);
            File.ReadAllBytes(ledger).Should().Equal(before);
            File.Exists(folder["old.jsonl"]).Should().BeFalse();
        }
    }

    [Fact]
    public async Task A_locked_ledger_is_refused_with_the_name_of_its_holder()
    {
        using var folder = Sample();
        using var appender = LedgerAppender.Open(folder["a.ledger.jsonl"], new LedgerHolder(7, "mars", "ben", Start));

        var run = await CommandRun.Of("ledger", "checkpoint", folder["a.ledger.jsonl"]);

        run.Code.Should().Be(2);
        run.ErrorLines.Single().Should().Contain("locked by process 7 of ben on mars");
    }

    [Theory]
    [InlineData("Use one of verify, checkpoint, pack, snapshot", "ledger")]
    [InlineData("did you mean verify?", "ledger", "verfy")]
    [InlineData("does not exist", "ledger", "verify", "nowhere.ledger.jsonl")]
    [InlineData("does not exist", "ledger", "checkpoint", "nowhere.ledger.jsonl")]
    [InlineData("is not a digest", "ledger", "verify", "x", "--head", "12")]
    public async Task Wrong_usage_is_explained(string message, params string[] arguments)
    {
        var run = await CommandRun.Of(arguments);

        run.Code.Should().Be(2);
        run.ErrorLines.Single().Should().Contain(message);
        File.Exists("nowhere.ledger.jsonl").Should().BeFalse();
    }

    [Fact]
    public async Task Help_fits_into_80_columns()
    {
        foreach (var verb in (string[])["", "verify", "checkpoint", "pack", "snapshot"])
        {
            var run = await CommandRun.Of(["ledger", .. verb.Length > 0 ? [verb] : Array.Empty<string>(), "--help"]);

            run.Code.Should().Be(0);
            run.Out.Should().Contain("Examples:");
            run.Lines.Should().OnlyContain(line => line.Length <= 80);
        }
    }

    private static Folder Sample()
    {
        var folder = new Folder();
        using var appender = LedgerAppender.Open(folder["a.ledger.jsonl"], new LedgerHolder(1, "mars", "anna", Start));
        appender.Append([new LedgerEntry(1, Start, EntryKind.Assert) { Claims = [new Claim("c1") { Text = "One" }] }]);
        appender.Append([new LedgerEntry(2, Start, EntryKind.Assert) { Claims = [new Claim("c2") { Text = "Two" }] }]);
        return folder;
    }
}
