using FactTracker;
using FactTracker.Analysis;
using FactTracker.DependencyInjection;
using FactTracker.DependencyInjection.Opening;
using FactTracker.DependencyInjection.Settings;
using FactTracker.Storage;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using NodaTime;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers FactTracker with a container.</summary>
/// <remarks>
/// <para>All services are singletons, safe for use by several tasks at once: <see cref="IClaimStore"/>, <see cref="IClock"/>,
/// <see cref="PolicyFile"/>, <see cref="OriginPolicy"/>, <see cref="ReadingOptions"/>. A service that is registered already stays.</para>
/// <para>The store is opened by its first call, without blocking a thread, and closed with the container, which disposes of it
/// asynchronously where it is itself disposed of in that way. An opening that failed is tried again by the next call.</para>
/// </remarks>
/// <example><code>
/// var services = new ServiceCollection();
/// services.AddFactTracker(options => options.UseSqlite("claims.db"));
/// </code></example>
public static class FactTrackerServices
{
    extension(IServiceCollection services)
    {
        /// <summary>Registers a store, a clock, policies and reading options.</summary>
        /// <param name="configure">Configures the options, or null for the defaults: a store in memory.</param>
        public IServiceCollection AddFactTracker(Action<FactTrackerOptions>? configure = null)
        {
            services.AddOptionsOf(Options.Options.DefaultName, configure);
            services.TryAddSingleton<IClaimStore>(provider => new OpenedOnUseStore(OptionsOf(provider).Store));
            services.TryAddSingleton<IClock>(provider => OptionsOf(provider).Clock ?? ClockOf(provider));
            services.TryAddSingleton(provider => OptionsOf(provider).EffectivePolicies);
            services.TryAddSingleton(provider => OptionsOf(provider).Origins);
            services.TryAddSingleton(provider => OptionsOf(provider).Reading);
            return services;
        }

        /// <summary>Registers the same services under a key, for programs with several stores.</summary>
        /// <param name="name">The key of the services and the name of the options.</param>
        /// <param name="configure">Configures the options of this name, or null for the defaults.</param>
        /// <exception cref="ArgumentException"><paramref name="name"/> is empty.</exception>
        /// <example><code>
        /// var services = new ServiceCollection();
        /// services.AddFactTracker("archive", options => options.UseSqlite("archive.db", new SqliteStoreOptions { IsReadOnly = true }));
        /// var archive = services.BuildServiceProvider().GetRequiredKeyedService&lt;IClaimStore&gt;("archive");
        /// </code></example>
        public IServiceCollection AddFactTracker(string name, Action<FactTrackerOptions>? configure = null)
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(name);
            services.AddOptionsOf(name, configure);
            services.TryAddKeyedSingleton<IClaimStore>(name, (provider, _) => new OpenedOnUseStore(OptionsOf(provider, name).Store));
            services.TryAddKeyedSingleton<IClock>(
                name, (provider, _) => OptionsOf(provider, name).Clock ?? provider.GetService<IClock>() ?? ClockOf(provider));
            services.TryAddKeyedSingleton(name, (provider, _) => OptionsOf(provider, name).EffectivePolicies);
            services.TryAddKeyedSingleton(name, (provider, _) => OptionsOf(provider, name).Origins);
            services.TryAddKeyedSingleton(name, (provider, _) => OptionsOf(provider, name).Reading);
            return services;
        }

        private void AddOptionsOf(string name, Action<FactTrackerOptions>? configure)
        {
            ArgumentNullException.ThrowIfNull(services);
            var options = services.AddOptions<FactTrackerOptions>(name).ValidateOnStart();
            if (configure is not null) options.Configure(configure);
            services.TryAddEnumerable(ServiceDescriptor.Singleton<IPostConfigureOptions<FactTrackerOptions>, PolicyLoading>());
            services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<FactTrackerOptions>, OptionsValidation>());
        }
    }

    private static FactTrackerOptions OptionsOf(IServiceProvider provider, string? name = null) =>
        provider.GetRequiredService<IOptionsMonitor<FactTrackerOptions>>().Get(name);

    private static TimeProviderClock ClockOf(IServiceProvider provider) =>
        new(provider.GetService<TimeProvider>() ?? TimeProvider.System);
}
