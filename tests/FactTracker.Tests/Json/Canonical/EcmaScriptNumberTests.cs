using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using FactTracker.Json;
using FactTracker.Tests.Corpora;

namespace FactTracker.Tests.Json.Canonical;

public sealed class EcmaScriptNumberTests
{
    private const string Numbers = "rfc8785/numbers-10000.txt";
    private const string Variable = "FACTTRACKER_NUMBERS";
    private const int LinesOfFullRun = 1_000_000;
    private const int FixedLines = 168;
    private const int SerialLines = 2_000;
    private const long FirstSerial = 0x0010_0000_0000_0000;

    [Fact]
    public void Ten_thousand_numbers_are_written_as_ECMAScript_does()
    {
        var lines = File.ReadAllLines(SharedData.PathOf(Numbers));

        lines.Should().HaveCount(10_000);
        lines.Select(line => LineOf(ValueOf(line))).Should().Equal(lines);
    }

    // The published test of a hundred million lines: what chance gives is a chain of digests. A million lines take seconds, all of them
    // minutes, so they are counted only as far as FACTTRACKER_NUMBERS asks for.
    [Theory]
    [InlineData(1_000, "be18b62b6f69cdab33a7e0dae0d9cfa869fda80ddc712221570f9f40a5878687")]
    [InlineData(10_000, "b9f7a8e75ef22a835685a52ccba7f7d6bdc99e34b010992cbc5864cd12be6892")]
    [InlineData(100_000, "22776e6d4b49fa294a0d0f349268e5c28808fe7e0cb2bcbe28f63894e494d4c7")]
    [InlineData(1_000_000, "49415fee2c56c77864931bd3624faad425c3c577d6d74e89a83bc725506dad16")]
    [InlineData(10_000_000, "b9f8a44a91d46813b21b9602e72f112613c91408db0b8341fb94603d9db135e0")]
    [InlineData(100_000_000, "0f7dda6b0837dde083c5d6b896f7d62340c8a2415b0c7121d83145e08a755272")]
    public void The_published_digest_of_the_number_test_comes_out(int lines, string sha256)
    {
        if (lines == LinesOfFullRun) Effort.NeedsFull("writes a million numbers");
        if (lines > LinesOfFullRun)
            Assert.SkipUnless(
                int.TryParse(Environment.GetEnvironmentVariable(Variable), CultureInfo.InvariantCulture, out var wanted) && wanted >= lines,
                $"It writes {lines:N0} numbers: set {Variable}={lines} to run it.");
        var values = File.ReadLines(SharedData.PathOf(Numbers)).Take(FixedLines).Select(ValueOf)
            .Concat(Enumerable.Range(0, SerialLines).Select(i => BitConverter.Int64BitsToDouble(FirstSerial + i)))
            .Concat(Chain());
        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var value in values.Take(lines))
        {
            digest.AppendData(Encoding.ASCII.GetBytes(LineOf(value) + "\n"));
        }

        Convert.ToHexStringLower(digest.GetHashAndReset()).Should().Be(sha256);
    }

    [Theory]
    [InlineData(1e21, "1e+21")]
    [InlineData(123456789012345680000d, "123456789012345680000")]
    [InlineData(0.000001, "0.000001")]
    [InlineData(9.999999999999997e-7, "9.999999999999997e-7")]
    [InlineData(-1.5, "-1.5")]
    [InlineData(100, "100")]
    [InlineData(1e23, "1e+23")]
    [InlineData(double.Epsilon, "5e-324")]
    [InlineData(double.MaxValue, "1.7976931348623157e+308")]
    public void A_number_has_its_shortest_digits(double value, string text) => EcmaScriptNumber.Format(value).Should().Be(text);

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.NegativeInfinity)]
    public void What_is_not_finite_has_no_text(double value) =>
        FluentActions.Invoking(() => EcmaScriptNumber.Format(value)).Should().Throw<ArgumentOutOfRangeException>();

    private static IEnumerable<double> Chain()
    {
        var block = new byte[SHA256.HashSizeInBytes];
        while (true)
        {
            block = SHA256.HashData(block);
            for (var at = 0; at < block.Length; at += sizeof(double))
            {
                var value = BinaryPrimitives.ReadDoubleLittleEndian(block.AsSpan(at));
                if (double.IsFinite(value) && value != 0) yield return value;
            }
        }
    }

    private static double ValueOf(string line) =>
        BitConverter.UInt64BitsToDouble(
            ulong.Parse(line.AsSpan(0, line.IndexOf(',', StringComparison.Ordinal)), NumberStyles.AllowHexSpecifier,
            CultureInfo.InvariantCulture));

    private static string LineOf(double value) =>
        string.Create(CultureInfo.InvariantCulture, $"{BitConverter.DoubleToUInt64Bits(value):x},{EcmaScriptNumber.Format(value)}");
}
