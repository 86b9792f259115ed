using PaperCatalog.Web;
using PaperCatalog.Web.Api;
using PaperCatalog.Web.Pages;
using PaperCatalog.Web.Search;

var builder = WebApplication.CreateBuilder(args);
builder.Services.ConfigureHttpJsonOptions(static options => options.SerializerOptions.TypeInfoResolverChain.Insert(0, ApiJson.Default));
builder.Services.AddSingleton(new PaperIndex(Papers.All));

var app = builder.Build();
app.Use(SecurityHeaders.Add);
app.MapStaticAssets();
app.MapPages();
app.MapApi();
app.Run();
