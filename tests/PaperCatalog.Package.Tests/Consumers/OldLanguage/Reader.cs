using PaperCatalog;

namespace OldLanguage
{
    public static class Reader
    {
        public static string Title
        {
            get { return Papers.Hopper1952Education.Title; }
        }

        public static Paper Find(string text)
        {
            Paper paper;
            return Papers.TryFind(text, out paper) ? paper : null;
        }
    }
}
