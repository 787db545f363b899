using System.Text;
using FactTracker.Json;
using NodaTime.Text;

namespace FactTracker.Tests.Json.Scalars;

public sealed class InstantTextTests
{
    [Theory]
    [InlineData("2025-09-20T09:00:00Z", "2025-09-20T09:00:00Z")]
    [InlineData("2025-09-20t09:00:00z", "2025-09-20T09:00:00Z")]
    [InlineData("2025-09-20 09:00:00Z", "2025-09-20T09:00:00Z")]
    [InlineData("2025-09-20T11:30:00+02:30", "2025-09-20T09:00:00Z")]
    [InlineData("2025-09-20T09:00:00.5Z", "2025-09-20T09:00:00.5Z")]
    [InlineData("2025-09-20T09:00:00.123456789000Z", "2025-09-20T09:00:00.123456789Z")]
    [InlineData("2024-02-29T23:59:59-14:00", "2024-03-01T13:59:59Z")]
    public void An_RFC_3339_time_is_read(string text, string expected)
    {
        InstantText.TryRead(Encoding.UTF8.GetBytes(text), out var instant).Should().BeTrue();
        InstantPattern.ExtendedIso.Format(instant).Should().Be(expected);
    }

    [Theory]
    [InlineData("2025-09-20")]
    [InlineData("2025-09-20T09:00:00")]
    [InlineData("2025-09-20T09:00Z")]
    [InlineData("2025-02-29T09:00:00Z")]
    [InlineData("2025-09-20T24:00:00Z")]
    [InlineData("2025-09-20T09:00:60Z")]
    [InlineData("2025-09-20T09:00:00.Z")]
    [InlineData("2025-09-20T09:00:00.1234567891Z")]
    [InlineData("2025-09-20T09:00:00+2:00")]
    [InlineData("2025-09-20T09:00:00Zjunk")]
    [InlineData("2025-13-20T09:00:00Z")]
    [InlineData("0000-01-01T00:00:00Z")]
    [InlineData("9999-12-31T23:59:59-00:01")]
    [InlineData("0001-01-01T00:00:00+00:01")]
    public void Another_text_is_not(string text) => InstantText.TryRead(Encoding.UTF8.GetBytes(text), out _).Should().BeFalse();
}
