using System.Collections;
using FactTracker.Tests.Conventions;

namespace FactTracker.Tests.Laws;

public sealed class CoverageTests
{
    [Fact]
    public void Every_public_type_that_is_equal_by_content_has_samples() =>
        typeof(Claim).Assembly.GetExportedTypes()
            .Where(type => !type.IsAbstract && !type.IsEnum && !typeof(IEnumerator).IsAssignableFrom(type))
            .Where(type => type.IsValueType || type.GetMethod(nameof(Equals), [typeof(object)])!.DeclaringType != typeof(object))
            .Select(type => type.IsGenericTypeDefinition ? type.MakeGenericType(typeof(string)) : type)
            .Except(SampleValues.Types)
            .ShouldBeNone();
}
