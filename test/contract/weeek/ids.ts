/** Ids of the two shapes that Weeek uses. */
export const slug = "aBcDeFgH12345678";
export const uuid = "497f6eca-6276-4993-bfeb-53cbbbba6f08";
export const otherUuid = "2c4a230c-5085-4924-a3e1-25fb4fc5965b";
