namespace FactTracker.Parquet.Tests;

public sealed class WritingTests
{
    private static readonly ParquetDataSetOptions ByProperty = new() { Partition = ParquetPartition.Property };
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("rent", "property=rent")]
    [InlineData("a/b", "property=a%2Fb")]
    [InlineData("..", "property=%2E.")]
    [InlineData("Größe = 5 %", "property=Gr%C3%B6%C3%9Fe%20%3D%205%20%25")]
    [InlineData("", "property=__HIVE_DEFAULT_PARTITION__")]
    [InlineData(null, "property=__HIVE_DEFAULT_PARTITION__")]
    public void A_partition_is_named_for_every_file_system(string? value, string name) =>
        PartitionName.Of("property", value).Should().Be(name);

    [Fact]
    public void Long_names_of_partitions_differ_and_fit()
    {
        var (one, other) =
            (PartitionName.Of("property", new string('é', 300) + "a"), PartitionName.Of("property", new string('é', 300) + "b"));
        one.Should().NotBe(other);
        one.Length.Should().BeLessThan(220);
    }

    [Fact]
    public async Task A_partitioned_data_set_is_read_by_its_key_and_without_it()
    {
        string[] properties = ["rent", "a/b = c", "Größe", "%41"];
        var set = SetOf(
        [
            .. properties.Select((property, i) => new Claim($"c{i}") { Property = property, Value = [i] }),
            new Claim("none") { Text = "t", Value = [1] },
        ]);
        using var folder = new TemporaryFolder();
        await ParquetDataSet.WriteAsync(set, folder.PathOf("set"), ByProperty, Stop);
        using var duck = Duck.OverParquet(folder.PathOf("set"));
        duck.Rows("SELECT id FROM claims ORDER BY number").Select(row => row[0]).Should().Equal("c0", "c1", "c2", "c3", "none");
        duck.Rows("SELECT count(*) FROM claim_values").Single()[0].Should().Be(5L);
        foreach (var (property, i) in properties.Select((property, i) => (property, i)))
        {
            var found = duck.Rows(
                $"SELECT id FROM read_parquet('{folder.PathOf("set")}/claims/**/*.parquet', hive_partitioning = true, " +
                $"hive_types_autocast = false) WHERE property = '{property}'");
            found.Select(row => row[0]).Should().Equal($"c{i}");
        }
    }

    [Fact]
    public async Task More_partitions_than_allowed_are_an_error_and_leave_nothing()
    {
        var set = SetOf([.. Enumerable.Range(0, 4).Select(i => new Claim($"c{i}") { Property = $"p{i}", Value = [i] })]);
        using var folder = new TemporaryFolder();
        var options = new ParquetDataSetOptions { Partition = ParquetPartition.Property, MaxPartitions = 3 };
        var writing = () => ParquetDataSet.WriteAsync(set, folder.PathOf("set"), options, Stop);
        (await writing.Should().ThrowAsync<InvalidOperationException>()).WithMessage("*more than 3 different values of property*");
        Directory.EnumerateFileSystemEntries(folder.PathOf("")).Should().BeEmpty();
    }

    [Fact]
    public async Task A_data_set_replaces_another_only_when_asked_to()
    {
        using var folder = new TemporaryFolder();
        await ParquetDataSet.WriteAsync(SetOf([new Claim("old") { Text = "t" }]), folder.PathOf("set"), cancellationToken: Stop);
        var writing = () => ParquetDataSet.WriteAsync(
            SetOf([new Claim("new") { Text = "t" }]), folder.PathOf("set"), cancellationToken: Stop);
        await writing.Should().ThrowAsync<IOException>();
        await ParquetDataSet.WriteAsync(
            SetOf([new Claim("new") { Text = "t" }]), folder.PathOf("set"), new ParquetDataSetOptions { Replaces = true }, Stop);
        using var duck = Duck.OverParquet(folder.PathOf("set"));
        duck.Rows("SELECT id FROM claims").Single()[0].Should().Be("new");
    }

    [Fact]
    public async Task A_stream_that_fails_leaves_the_data_set_that_was_there()
    {
        using var folder = new TemporaryFolder();
        await ParquetDataSet.WriteAsync(SetOf([new Claim("old") { Text = "t" }]), folder.PathOf("set"), cancellationToken: Stop);
        var writing = () => ParquetDataSet.WriteAsync(
            ClaimSet.Empty, AsyncEnumerable.Empty<Source>(), Failing(), folder.PathOf("set"),
            new ParquetDataSetOptions { Replaces = true }, Stop);
        await writing.Should().ThrowAsync<InvalidDataException>();
        Directory.EnumerateFileSystemEntries(folder.PathOf("")).Select(Path.GetFileName).Should().Equal("set");
        using var duck = Duck.OverParquet(folder.PathOf("set"));
        duck.Rows("SELECT id FROM claims").Single()[0].Should().Be("old");

        static async IAsyncEnumerable<Claim> Failing()
        {
            yield return new Claim("new") { Text = "t" };
            await Task.Yield();
            throw new InvalidDataException();
        }
    }

    [Fact]
    public async Task Texts_are_found_whose_order_differs_between_UTF_16_and_UTF_8()
    {
        // By UTF-16 the full-width letter is the greatest, by UTF-8 the emoji, which an engine would then take for beyond the greatest.
        var set = SetOf([.. new[] { "a", "Ａ", "😀", "Ｂ", "b" }
            .Select((property, i) => new Claim($"c{i}") { Property = property, Value = [i] })]);
        using var folder = new TemporaryFolder();
        await ParquetDataSet.WriteAsync(set, folder.PathOf("set"), cancellationToken: Stop);
        using var duck = Duck.OverParquet(folder.PathOf("set"));
        duck.Rows("SELECT id FROM claims WHERE property = '😀'").Single()[0].Should().Be("c2");
        duck.Rows("SELECT id FROM claims WHERE property = 'Ｂ'").Single()[0].Should().Be("c3");
        duck.Rows("SELECT count(*) FROM claims WHERE property > 'z'").Single()[0].Should().Be(3L);
    }

    [Fact]
    public async Task Times_are_found_by_their_order()
    {
        var set = SetOf([.. Enumerable.Range(0, 10)
            .Select(i => new Claim($"c{i}") { Text = "t", Recorded = NodaTime.Instant.FromUtc(1950 + (i * 10), 1, 1, 0, 0) })]);
        using var folder = new TemporaryFolder();
        await ParquetDataSet.WriteAsync(set, folder.PathOf("set"), new ParquetDataSetOptions { GroupRows = 2 }, Stop);
        using var duck = Duck.OverParquet(folder.PathOf("set"));
        duck.Rows("SELECT count(*) FROM claims WHERE recorded >= TIMESTAMPTZ '2000-01-01 00:00:00+00'").Single()[0].Should().Be(5L);
    }

    [Fact]
    public async Task Little_memory_makes_many_groups_and_the_same_rows()
    {
        var set = SetOf([.. Enumerable.Range(0, 2_000)
            .Select(i => new Claim($"c{i}") { Text = new string('x', 100), Property = $"p{i % 7}", Value = [i] })]);
        using var folder = new TemporaryFolder();
        var options = new ParquetDataSetOptions { Partition = ParquetPartition.Property, BufferedBytes = 200_000, FileBytes = 10_000 };
        var written = await ParquetDataSet.WriteAsync(set, folder.PathOf("set"), options, Stop);
        using var duck = Duck.OverParquet(folder.PathOf("set"));
        duck.Rows("SELECT count(*), count(DISTINCT id), sum(number)::BIGINT FROM claims").Single().Select(it => Convert.ToInt64(it, null))
            .Should().Equal(2_000, 2_000, 1_999_000);
        duck.Rows($"SELECT count(DISTINCT row_group_id) > 1 FROM parquet_metadata('{folder.PathOf("set")}/claims/property=p0/*.parquet')")
            .Single()[0].Should().Be(true);
        written.Files.Should().Be(Directory.EnumerateFiles(folder.PathOf("set"), "*", SearchOption.AllDirectories).Count());
    }

    [Fact]
    public async Task Memory_does_not_grow_with_the_number_of_claims()
    {
        const int Length = 200_000;
        const int Claims = 1_500; // 300 MB of texts, and as many of JSON.
        const long Most = 100_000_000; // Above what other tests take meanwhile.
        using var folder = new TemporaryFolder();
        var (before, most) = (GC.GetTotalMemory(forceFullCollection: true), 0L);
        var options = new ParquetDataSetOptions { BufferedBytes = 4 << 20 };
        await ParquetDataSet.WriteAsync(ClaimSet.Empty, AsyncEnumerable.Empty<Source>(), Stream(), folder.PathOf("set"), options, Stop);
        most.Should().BeLessThan(Most);

        async IAsyncEnumerable<Claim> Stream()
        {
            for (var i = 0; i < Claims; i++)
            {
                yield return new Claim($"c{i}") { Text = new string((char)('a' + (i % 26)), Length), Value = [i] };
                if (i % 100 == 0) most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true) - before);
            }

            await Task.CompletedTask;
        }
    }

    private static ClaimSet SetOf(Claim[] claims) => ClaimSet.Empty with { Claims = new ClaimList(claims) };
}
