namespace FactTracker.Analysis;

/// <summary>Groups the claims of a set by subject and property, in linear time.</summary>
internal static class SeriesListing
{
    public static IReadOnlyList<SeriesName> Of(ClaimSet set, SeriesPolicy policy, int leastPoints)
    {
        var groups = new Dictionary<(string, string), List<Claim>>();
        var order = new List<List<Claim>>();
        var keys = new Dictionary<ClaimValue, string>(ReferenceEqualityComparer.Instance);
        foreach (var claim in set.Claims)
        {
            if (claim.Property is not { } property || claim.Subject.Single is not { } subject) continue;
            if (SeriesAdmission.WhyNot(claim, policy) is not null) continue;
            var key = (KeyOf(subject), KeyOf(property));
            if (!groups.TryGetValue(key, out var claims))
            {
                groups.Add(key, claims = []);
                order.Add(claims);
            }

            claims.Add(claim);
        }

        return [.. order.Select(NameOf).Where(name => name.Points >= leastPoints)];

        // Readers share equal values, so many claims have one key.
        string KeyOf(ClaimValue value)
        {
            if (!keys.TryGetValue(value, out var key)) keys.Add(value, key = SeriesKey.Of(value));
            return key;
        }
    }

    private static SeriesName NameOf(List<Claim> claims)
    {
        List<Edtf> times = [.. claims.Select(claim => claim.When?.AsDate).OfType<Edtf>().Order()];
        var points = times.Count == 0 ? 0 : 1;
        for (var i = 1; i < times.Count; i++)
        {
            if (!SeriesAssembly.IsSameTime(times[i - 1], times[i])) points++;
        }

        Edtf? first = times.Count == 0 ? null : times[0];
        Edtf? last = times.Count == 0 ? null : times[^1];
        return new SeriesName(claims[0].Subject[0], claims[0].Property!, points, claims.Count, first, last);
    }
}
